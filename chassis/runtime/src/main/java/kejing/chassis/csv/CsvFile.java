package kejing.chassis.csv;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of rows that is taken whole or refused whole: CSV, or JSON objects, one a line, whose properties are the columns in
 * camelCase. Text is UTF-8 (with or without a byte order mark) or GB18030, as a
 * Chinese spreadsheet saves it. Reading collects every error; {@link #refuseIfBad} throws them as one report.
 */
public final class CsvFile {
    private static final int MOST_ERRORS = 100;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Pattern WORD_BREAK = Pattern.compile("_(.)");

    private final String name;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<CsvError> errors = new ArrayList<>();
    private final Set<Integer> badRows = new HashSet<>();
    private final Map<String, Map<String, Integer>> seen = new HashMap<>();
    private final Map<String, String> shownAs = new HashMap<>();
    private int errorCount;

    private CsvFile(String name) {
        this.name = name;
    }

    /**
     * @param header the columns that must be there; their order in the file is free
     * @throws Problem 400 {@code import-refused} for another encoding, header or shape, or a file without rows
     */
    public static CsvFile read(String name, byte[] content, List<String> header) {
        List<CsvRow> rows = new ArrayList<>();
        CsvFile file = readEach(name, content, header, rows::add);
        file.rows.addAll(rows);
        return file;
    }

    /**
     * As {@link #read}, for files of very many rows: hands each row on as soon as it is read and keeps none, so that
     * {@link #rows} of the file is empty.
     */
    public static CsvFile readEach(String name, byte[] content, List<String> header, Consumer<CsvRow> rows) {
        CsvFile file = new CsvFile(name == null || name.isBlank() ? "upload.csv" : name);
        try (CSVParser parser = CSVParser.parse(new StringReader(file.decode(content)), FORMAT)) {
            Map<String, Integer> places = null;
            for (CSVRecord record : parser) {
                if (places == null) {
                    places = file.places(record, header);
                    continue;
                }
                int row = (int) record.getRecordNumber();
                if (record.size() != places.size()) {
                    file.error(
                            row,
                            "",
                            String.join(",", record.toList()),
                            Text.of(
                                    "本行有 %d 列，应为 %d 列；含逗号的内容请用双引号括起",
                                    "The row has %d columns instead of %d; quote cells that hold a comma",
                                    record.size(),
                                    places.size()));
                    continue;
                }
                rows.accept(new CsvRow(file, row, record.toList(), places));
            }
            if (places == null) {
                file.places(null, header);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw file.refuse(
                    0,
                    "",
                    "",
                    Text.of("文件不是有效的 CSV，请检查引号是否成对", "The file is not CSV; check that quotes come in pairs"));
        }
        return file;
    }

    /**
     * Reads newline-delimited JSON: an object a line, money as text or number, flags as true and false. A property that is
     * left out or null is an empty cell.
     *
     * @param columns as a CSV file would name them; {@code client_id} is read from {@code clientId}
     * @throws Problem 400 {@code import-refused} for another encoding or a file without rows
     */
    public static CsvFile readLines(String name, byte[] content, List<String> columns) {
        CsvFile file = new CsvFile(name == null || name.isBlank() ? "upload.ndjson" : name);
        Map<String, Integer> places = file.placesOf(columns);
        int row = 0;
        for (String line : file.decode(content).split("\n")) {
            row++;
            if (!line.isBlank()) {
                file.addLine(row, line, places);
            }
        }
        if (file.rows.isEmpty() && file.errorCount == 0) {
            throw file.refuse(0, "", "", Text.of("文件没有任何行", "The file has no rows"));
        }
        return file;
    }

    /** As {@link #readLines}, of one object that is here already, such as the data of an event. */
    public static CsvFile ofObject(String name, JsonNode object, List<String> columns) {
        CsvFile file = new CsvFile(name);
        file.add(1, object, file.placesOf(columns));
        return file;
    }

    public String name() {
        return name;
    }

    public List<CsvRow> rows() {
        return rows;
    }

    /** @throws Problem 400 {@code import-refused} with the first hundred errors and their number, if there is any */
    public void refuseIfBad() {
        if (errorCount > 0) {
            throw problem();
        }
    }

    /** What is wrong so far, the first hundred. */
    public List<CsvError> errors() {
        return List.copyOf(errors);
    }

    /** Records that a cell is refused, for what is found out only after the rows were read. */
    public void reject(int row, String column, String value, Text remedy) {
        error(row, column, value, remedy);
    }

    void error(int row, String column, String value, Text remedy) {
        errorCount++;
        badRows.add(row);
        if (errors.size() < MOST_ERRORS) {
            errors.add(new CsvError(name, row, shownAs.getOrDefault(column, column), value, remedy));
        }
    }

    boolean bad(int row) {
        return badRows.contains(row);
    }

    /** The row in which the column first had this value, or null if it is new. */
    Integer firstSeen(String column, String value, int row) {
        return seen.computeIfAbsent(column, c -> new HashMap<>()).putIfAbsent(value, row);
    }

    private void addLine(int row, String line, Map<String, Integer> places) {
        try {
            add(row, JSON.readTree(line), places);
        } catch (JsonProcessingException e) {
            error(row, "", line, Text.of("本行不是有效的 JSON 对象", "The line is not a JSON object"));
        }
    }

    private void add(int row, JsonNode object, Map<String, Integer> places) {
        if (!object.isObject()) {
            error(row, "", object.toString(), Text.of("本行不是有效的 JSON 对象", "The line is not a JSON object"));
            return;
        }
        String[] cells = new String[places.size()];
        places.forEach((column, place) -> cells[place] = cell(row, column, object.path(shownAs.get(column))));
        object.fieldNames().forEachRemaining(property -> {
            if (!shownAs.containsValue(property)) {
                error(
                        row,
                        property,
                        object.path(property).asText(),
                        Text.of("没有这个字段，请删除或改正名称", "There is no such field; remove it or correct its name"));
            }
        });
        rows.add(new CsvRow(this, row, List.of(cells), places));
    }

    private String cell(int row, String column, JsonNode value) {
        if (value.isContainerNode()) {
            error(row, column, value.toString(), Text.of("应为文本、数字或真假值", "Write a text, a number or true or false"));
            return "";
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "Y" : "N";
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isNull() ? "" : value.asText().strip();
    }

    private Map<String, Integer> placesOf(List<String> columns) {
        Map<String, Integer> places = new HashMap<>();
        for (String column : columns) {
            places.put(column, places.size());
            shownAs.put(column, camelCase(column));
        }
        return places;
    }

    private static String camelCase(String column) {
        return WORD_BREAK.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private String decode(byte[] content) {
        String text = strict(content, StandardCharsets.UTF_8);
        if (text == null) {
            text = strict(content, GB18030);
        }
        if (text == null) {
            throw refuse(
                    0,
                    "",
                    "",
                    Text.of(
                            "文件编码既不是 UTF-8 也不是 GB18030，请另存为“CSV UTF-8”后重新上传",
                            "The file is neither UTF-8 nor GB18030; save it as CSV UTF-8 and send it again"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String strict(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.indexOf('\0') >= 0 ? null : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private Map<String, Integer> places(CSVRecord found, List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        if (found != null) {
            for (int i = 0; i < found.size(); i++) {
                places.put(found.get(i), i);
            }
        }
        if (!places.keySet().equals(Set.copyOf(header)) || found.size() != header.size()) {
            Set<String> missing = new TreeSet<>(header);
            missing.removeAll(places.keySet());
            Set<String> unknown = new TreeSet<>(places.keySet());
            unknown.removeAll(Set.copyOf(header));
            throw refuse(
                    1,
                    String.join(",", missing),
                    found == null ? "" : String.join(",", found.toList()),
                    Text.of(
                            "表头应为：%s（缺少：%s；多余：%s）",
                            "The header must be: %s (missing: %s; unknown: %s)",
                            String.join(",", header),
                            missing.isEmpty() ? "—" : String.join(",", missing),
                            unknown.isEmpty() ? "—" : String.join(",", unknown)));
        }
        return places;
    }

    private Problem refuse(int row, String column, String value, Text remedy) {
        error(row, column, value, remedy);
        return problem();
    }

    private Problem problem() {
        return Problem.form(
                        "import-refused",
                        Text.of(
                                "文件“%s”有 %d 处错误，未导入任何数据，请修改后重新上传",
                                "The file \"%s\" has %d errors and was refused whole; mend it and send it again",
                                name,
                                errorCount))
                .with("file", name)
                .with("errorCount", errorCount)
                .with("errors", List.copyOf(errors));
    }
}
