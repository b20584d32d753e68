package kejing.demo.bank;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;

/** Builds the text of one CSV file. The bank's values hold neither commas nor quotes, so nothing is escaped. */
final class CsvText {
    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private int rows;

    CsvText(String header) {
        this.columns = header.split(",").length;
        text.append(header).append("\r\n");
    }

    void row(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException("A row of " + values.length + " values under " + columns + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            String value = values[i] == null ? "" : values[i].toString();
            if (value.indexOf(',') >= 0 || value.indexOf('"') >= 0) {
                throw new IllegalArgumentException("The value " + value + " would break the file");
            }
            text.append(i == 0 ? "" : ",").append(value);
        }
        text.append("\r\n");
        rows++;
    }

    BankFile as(String name, Charset charset) {
        return new BankFile(name, text.toString().getBytes(charset), rows);
    }

    static <T> BankFile file(String name, Charset charset, String header, List<T> items, Function<T, Object[]> row) {
        CsvText csv = new CsvText(header);
        items.forEach(item -> csv.row(row.apply(item)));
        return csv.as(name, charset);
    }
}
