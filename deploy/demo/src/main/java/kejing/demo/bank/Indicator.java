package kejing.demo.bank;

/** One measured scorecard indicator of one person; the value as the file states it. */
public record Indicator(String staffId, String indicator, String value) {}
