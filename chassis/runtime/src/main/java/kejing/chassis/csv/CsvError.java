package kejing.chassis.csv;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kejing.chassis.problem.Localised;
import kejing.chassis.problem.Text;

/** Why a file was refused: where, what stood there, and what to write instead. Row 1 is the header, or the first line of JSON. */
public record CsvError(String file, int row, String column, String value, Text remedy) implements Localised {
    @Override
    public Object in(Locale language) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("file", file);
        shown.put("row", row);
        shown.put("column", column);
        shown.put("value", value);
        shown.put("remedy", remedy.in(language));
        return shown;
    }
}
