package kejing.portfolio.client;

import java.util.List;
import kejing.chassis.csv.CsvFile;

/** How core banking hands in many rows at once. */
public enum FactsFormat {
    CSV,
    /** A JSON object a line, its properties named as the columns in camelCase. */
    NDJSON;

    /** @param contentType of the request, with or without parameters */
    public static FactsFormat of(String contentType) {
        return contentType != null && contentType.startsWith("application/x-ndjson") ? NDJSON : CSV;
    }

    CsvFile read(String name, byte[] content, List<String> columns) {
        return this == CSV ? CsvFile.read(name, content, columns) : CsvFile.readLines(name, content, columns);
    }
}
