package kejing.portfolio.allocation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kejing.chassis.csv.CsvError;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An allocation table that came back in XLSX: its first sheet, the columns that people fill in, and the errors found. */
final class ChangeSheet {

    private static final long MOST_BYTES = 200_000_000;
    private static final int MOST_ERRORS = 100;
    private static final Set<TableColumn> NEEDED = EnumSet.of(
            TableColumn.CLIENT, TableColumn.SHOWN, TableColumn.HOLDER, TableColumn.REASON, TableColumn.EXPLANATION);

    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<TableColumn, String> headers = new EnumMap<>(TableColumn.class);
    private final List<CsvError> errors = new ArrayList<>();
    private int errorCount;

    private ChangeSheet(String name) {
        this.name = name;
    }

    /** A row as it was filled in; an empty cell is an empty text. @param number in the sheet, the header is row 1 */
    record Entry(int number, Map<TableColumn, String> cells) {
        String of(TableColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @throws Problem 400 {@code import-refused} if it is no XLSX, unpacks to more than 200 MB or lacks a column */
    static ChangeSheet read(String name, byte[] content) {
        ChangeSheet sheet = new ChangeSheet(name == null || name.isBlank() ? "upload.xlsx" : name);
        try {
            sheet.requireModestSize(content);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                sheet.take(rows);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Problem problem) {
                throw problem;
            }
            throw sheet.refuse(Text.of(
                    "文件不是有效的 XLSX 工作簿，请用导出的表格填写后重新上传", "The file is no XLSX workbook; fill in an exported table"));
        }
        return sheet;
    }

    String name() {
        return name;
    }

    List<Entry> entries() {
        return entries;
    }

    void reject(Entry entry, TableColumn column, Text remedy) {
        error(entry.number(), headers.get(column), entry.of(column), remedy);
    }

    /** @throws Problem 400 {@code import-refused} with the first hundred errors and their number, if there is any */
    void refuseIfBad() {
        if (errorCount > 0) {
            throw problem();
        }
    }

    private void take(Stream<Row> rows) {
        Map<Integer, TableColumn> places = new HashMap<>();
        rows.forEach(row -> {
            if (row.getRowNum() == 1) {
                row.forEach(cell -> {
                    if (cell != null) {
                        String header = cell.getText().strip();
                        TableColumn.withHeader(header).ifPresent(column -> {
                            places.put(cell.getColumnIndex(), column);
                            headers.put(column, header);
                        });
                    }
                });
                requireColumns(places);
                return;
            }
            Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
            for (Cell cell : row) {
                TableColumn column = cell == null ? null : places.get(cell.getColumnIndex());
                if (column != null && NEEDED.contains(column)) {
                    cells.put(column, FormulaText.original(cell.getText().strip()));
                }
            }
            if (cells.values().stream().anyMatch(text -> !text.isEmpty())) {
                entries.add(new Entry(row.getRowNum(), cells));
            }
        });
        requireColumns(places);
    }

    private void requireColumns(Map<Integer, TableColumn> places) {
        Set<TableColumn> missing = EnumSet.copyOf(NEEDED);
        missing.removeAll(places.values());
        if (!missing.isEmpty()) {
            List<String> zh = missing.stream()
                    .map(column -> column.header(Locale.SIMPLIFIED_CHINESE))
                    .toList();
            List<String> en = missing.stream()
                    .map(column -> column.header(Locale.ENGLISH))
                    .toList();
            throw refuse(Text.of(
                    "缺少列：%1$s。请用导出的表格填写",
                    "Columns are missing: %2$s. Fill in an exported table",
                    String.join("、", zh),
                    String.join(", ", en)));
        }
    }

    private void requireModestSize(byte[] content) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[65_536];
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        bytes += read;
                        if (bytes > MOST_BYTES) {
                            throw refuse(Text.of("文件展开后过大，请分批上传", "The file unpacks to too much; send it in parts"));
                        }
                    }
                }
            }
        }
    }

    private void error(int row, String column, String value, Text remedy) {
        errorCount++;
        if (errors.size() < MOST_ERRORS) {
            errors.add(new CsvError(name, row, column, value, remedy));
        }
    }

    private Problem refuse(Text remedy) {
        error(1, "", "", remedy);
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
