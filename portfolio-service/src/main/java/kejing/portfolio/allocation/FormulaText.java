package kejing.portfolio.allocation;

/**
 * Texts in files that a spreadsheet opens. What would start a formula ({@code = + - @}, tab, return) is written behind an
 * apostrophe, and read without it.
 */
final class FormulaText {

    private static final String STARTS = "=+-@\t\r";

    private FormulaText() {}

    static String neutral(String text) {
        return starts(text, 0) ? "'" + text : text;
    }

    static String original(String text) {
        return text.startsWith("'") && starts(text, 1) ? text.substring(1) : text;
    }

    private static boolean starts(String text, int place) {
        return text.length() > place && STARTS.indexOf(text.charAt(place)) >= 0;
    }
}
