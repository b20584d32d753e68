package kejing.portfolio.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;

/**
 * The rows of clients that core banking sends, as CSV, as lines of JSON or as events. {@code reference_date} is the day that
 * the facts are of. Wrong are an unknown branch or person, an id that stands twice, an amount with more than two decimals or
 * below zero.
 */
final class ClientFile {

    static final List<String> HEADER = List.of(
            "client_id",
            "name",
            "branch_id",
            "category",
            "corporate",
            "loan_balance",
            "deposit_balance",
            "difficulty",
            "non_performing",
            "incumbent",
            "developed_by",
            "group_id",
            "reference_date");

    private final Set<String> branchIds;
    private final Set<String> staffIds;

    ClientFile(Set<String> branchIds, Set<String> staffIds) {
        this.branchIds = branchIds;
        this.staffIds = staffIds;
    }

    /** The clients of the file, not yet tiered; what is wrong is left in the file's errors. */
    List<Client> read(CsvFile file) {
        List<Client> clients = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            Client client = client(row);
            if (client != null) {
                clients.add(client);
            }
        }
        return clients;
    }

    private Client client(CsvRow row) {
        String clientId = row.unique("client_id");
        String name = row.text("name");
        String branchId = known(
                row,
                "branch_id",
                row.text("branch_id"),
                branchIds,
                Text.of("未知支行，请先导入支行或改正编号", "Unknown branch. Import branches first or correct the id"));
        ClientCategory category = row.oneOf("category", ClientCategory.class);
        boolean corporate = row.flag("corporate");
        Money loan = notNegative(row, "loan_balance");
        Money deposit = notNegative(row, "deposit_balance");
        Integer difficulty = row.integer("difficulty", 1, 5);
        boolean nonPerforming = row.flag("non_performing");
        String incumbent = person(row, "incumbent");
        String developedBy = person(row, "developed_by");
        String groupId = row.optionalText("group_id");
        var asOf = row.date("reference_date");
        if (row.bad()) {
            return null;
        }
        return new Client(
                clientId,
                name,
                branchId,
                category,
                corporate,
                loan,
                deposit,
                difficulty,
                nonPerforming,
                incumbent,
                developedBy,
                groupId,
                asOf,
                null,
                null,
                null,
                null);
    }

    private String person(CsvRow row, String column) {
        return known(
                row,
                column,
                row.optionalText(column),
                staffIds,
                Text.of("未知员工，请先导入员工或改正工号", "Unknown member of staff. Import staff first or correct the id"));
    }

    private static String known(CsvRow row, String column, String id, Set<String> known, Text remedy) {
        if (id != null && !known.contains(id)) {
            row.reject(column, remedy);
        }
        return id;
    }

    private static Money notNegative(CsvRow row, String column) {
        Money money = row.money(column);
        if (money != null && money.isNegative()) {
            row.reject(column, Text.of("余额不能为负，请改正", "A balance cannot be negative. Correct it"));
        }
        return money;
    }
}
