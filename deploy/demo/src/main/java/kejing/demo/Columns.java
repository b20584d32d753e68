package kejing.demo;

/** Text in columns where a Chinese character is as wide as two Latin ones. */
final class Columns {
    private static final int FIRST_WIDE = 0x2E80;

    private Columns() {}

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    static int width(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
