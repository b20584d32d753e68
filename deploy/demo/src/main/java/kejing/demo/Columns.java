package kejing.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table on a terminal, where a Chinese character is as wide as two Latin ones. Columns are as wide as they need. */
final class Columns {
    private static final int FIRST_WIDE = 0x2E80;
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();
    private final int[] widths;

    Columns(String... header) {
        widths = new int[header.length];
        row(header);
    }

    void row(String... cells) {
        rows.add(cells);
        IntStream.range(0, cells.length).forEach(i -> widths[i] = Math.max(widths[i], width(cells[i])));
    }

    void print(PrintStream out) {
        for (String[] cells : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                line.append(GAP).append(right(cells[i], widths[i]));
            }
            out.println(line);
        }
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
