package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.Clients;
import kejing.portfolio.organisation.Branches;
import kejing.portfolio.organisation.Staff;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the lines of a plan that somebody sees as a table, a page of them at a time. */
@ApplicationScoped
public class ExportPlanTable {

    private static final int PAGE = 1_000;

    private final PlanLines lines;
    private final PlanVisibility visibility;
    private final Clients clients;
    private final Staff staff;
    private final Branches branches;

    ExportPlanTable(PlanLines lines, PlanVisibility visibility, Clients clients, Staff staff, Branches branches) {
        this.lines = lines;
        this.visibility = visibility;
        this.clients = clients;
        this.staff = staff;
        this.branches = branches;
    }

    /** What is to be written, decided before the first byte is sent. */
    public record Table(String planId, PlanLines.Filter filter, Locale language) {}

    /** @throws kejing.chassis.problem.Problem 404 if the actor does not see the plan */
    public Table tableFor(String planId, PlanLines.Filter filter, Actor actor, Locale language) {
        visibility.plan(planId, actor);
        return new Table(planId, visibility.narrowed(filter, actor), language);
    }

    public void writeXlsx(Table table, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Kejing", "1.0")) {
            Worksheet sheet = book.newWorksheet(table.language().getLanguage().equals("en") ? "Allocation" : "分管方案");
            sheet.freezePane(1, 1);
            TableColumn[] columns = TableColumn.values();
            for (TableColumn column : columns) {
                sheet.value(0, column.ordinal(), column.header(table.language()));
                sheet.style(0, column.ordinal()).bold().set();
                sheet.width(column.ordinal(), column == TableColumn.NAME || column == TableColumn.HOLDERS ? 28 : 16);
            }
            int[] row = {0};
            eachRow(table, cells -> {
                row[0]++;
                for (int i = 0; i < columns.length; i++) {
                    switch (cells.get(i)) {
                        case null -> {}
                        case BigDecimal number -> {
                            sheet.value(row[0], i, number);
                            sheet.style(row[0], i).format("#,##0.00").set();
                        }
                        case Number number -> sheet.value(row[0], i, number);
                        case Object text -> sheet.value(row[0], i, FormulaText.neutral(text.toString()));
                    }
                }
                if (row[0] % PAGE == 0) {
                    sheet.flush();
                }
            });
        }
    }

    /** UTF-8 with a byte order mark, by which a spreadsheet knows it. */
    public void writeCsv(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(Arrays.stream(TableColumn.values())
                .map(column -> column.header(table.language()))
                .toList());
        eachRow(
                table,
                cells -> printer.printRecord(
                        cells.stream().map(ExportPlanTable::text).toList()));
        printer.flush();
    }

    private interface RowWriter {
        void write(List<Object> cells) throws IOException;
    }

    private void eachRow(Table table, RowWriter writer) throws IOException {
        Map<String, String> branchNames = branches.names();
        String after = "";
        while (true) {
            List<PlanLine> page = lines.page(table.planId(), table.filter(), after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            Map<String, Client> facts = clients
                    .byIds(page.stream().map(PlanLine::clientId).toList())
                    .stream()
                    .collect(Collectors.toMap(Client::clientId, Function.identity()));
            Map<String, String> names = staff.namesOf(peopleOf(page));
            for (PlanLine line : page) {
                TableColumn.Row row = new TableColumn.Row(line, facts.get(line.clientId()), names, branchNames);
                List<Object> cells = new ArrayList<>();
                for (TableColumn column : TableColumn.values()) {
                    cells.add(column.cell(row, table.language()));
                }
                writer.write(cells);
            }
            after = page.getLast().clientId();
        }
    }

    private static List<String> peopleOf(List<PlanLine> page) {
        List<String> people = new ArrayList<>();
        for (PlanLine line : page) {
            people.addAll(line.holders().staffIds());
            people.addAll(line.incumbent().staffIds());
            if (line.proposed() != null) {
                people.addAll(line.proposed().staffIds());
            }
        }
        return people;
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Object text -> FormulaText.neutral(text.toString());
        };
    }
}
