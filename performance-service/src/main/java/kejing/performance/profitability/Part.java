package kejing.performance.profitability;

import kejing.chassis.problem.Text;

/** The two parts of a business class: what the bank had before the base date, and what came after (A-20, P-10). */
public enum Part {
    STOCK("存量", "stock"),
    INCREMENT("增量", "increment");

    private final Text title;

    Part(String zh, String en) {
        title = Text.of(zh, en);
    }

    public Text title() {
        return title;
    }
}
