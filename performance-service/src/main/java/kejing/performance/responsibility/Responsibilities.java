package kejing.performance.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import kejing.chassis.sql.Sql;
import kejing.performance.load.Columns;

/** The clients of the bank with the dated ledger of who serves them (客户与归属台账). */
@ApplicationScoped
public class Responsibilities {

    private final Sql sql;

    public Responsibilities(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public void putClient(
            String clientId, String branchId, String groupId, String tier, boolean corporate, LocalDate reference) {
        sql.update("""
                insert into client (client_id, branch_id, group_id, tier, corporate, reference_date)
                values (?, ?, ?, ?, ?, ?)
                on conflict (client_id) do update set branch_id = excluded.branch_id, group_id = excluded.group_id,
                  tier = excluded.tier, corporate = excluded.corporate, reference_date = excluded.reference_date""", clientId, branchId, groupId, tier, corporate, Date.valueOf(reference));
    }

    /** From the assignment's day on exactly its holders serve the client; what was planned for later days is replaced. */
    public void assign(String clientId, Assignment assignment, String basis, String planId) {
        Date from = Date.valueOf(assignment.from());
        sql.update("delete from responsibility where client_id = ? and from_date >= ?", clientId, from);
        sql.update(
                "insert into responsibility (client_id, from_date, basis, plan_id) values (?, ?, ?, ?)",
                clientId,
                from,
                basis,
                planId);
        List<Holder> holders = assignment.holders();
        sql.update(
                """
                insert into responsibility_holder (client_id, from_date, staff_id, share, lead)
                select ?, ?, h.* from unnest(?, ?::numeric[], ?::boolean[]) as h (staff_id, share, lead)""",
                clientId,
                from,
                Columns.of(holders, Holder::staffId),
                Columns.of(holders, holder -> holder.share().toPlainString()),
                Columns.of(holders, Holder::lead));
    }

    /**
     * From the assignment's day on exactly its holders have the credit of the account, those of its client if it names
     * nobody; what was planned for later days is replaced.
     */
    public void assignAccount(String accountId, Assignment assignment, String decisionId) {
        Date from = Date.valueOf(assignment.from());
        sql.update("delete from account_credit where account_id = ? and from_date >= ?", accountId, from);
        sql.update(
                "insert into account_credit (account_id, from_date, decision_id) values (?, ?, ?)",
                accountId,
                from,
                decisionId);
        List<Holder> holders = assignment.holders();
        sql.update(
                """
                insert into account_credit_holder (account_id, from_date, staff_id, share)
                select ?, ?, h.* from unnest(?, ?::numeric[]) as h (staff_id, share)""",
                accountId,
                from,
                Columns.of(holders, Holder::staffId),
                Columns.of(holders, holder -> holder.share().toPlainString()));
    }

    /** All ledgers, with the number of each by client id, and by account id where an account ever had shares of its own. */
    public record Ledgers(LedgerColumns columns, Map<String, Integer> ofClients, Map<String, Integer> ofAccounts) {}

    public Ledgers ledgers() {
        LedgerColumns.Builder builder = new LedgerColumns.Builder();
        Map<String, Integer> ofClients = read(builder, """
                select r.client_id, r.from_date, h.staff_id, h.share
                from responsibility r left join responsibility_holder h using (client_id, from_date)
                order by r.client_id collate "C", r.from_date, h.staff_id""");
        Map<String, Integer> ofAccounts = read(builder, """
                select a.account_id, a.from_date, h.staff_id, h.share
                from account_credit a left join account_credit_holder h using (account_id, from_date)
                order by a.account_id collate "C", a.from_date, h.staff_id""");
        return new Ledgers(builder.build(), ofClients, ofAccounts);
    }

    private Map<String, Integer> read(LedgerColumns.Builder builder, String select) {
        Map<String, Integer> numbers = new HashMap<>();
        Entry[] last = {new Entry("", null)};
        sql.forEach(select, row -> {
            Entry entry = new Entry(row.getString(1), row.getDate(2).toLocalDate());
            if (!entry.id().equals(last[0].id())) {
                numbers.put(entry.id(), builder.ledger());
            }
            if (!entry.equals(last[0])) {
                builder.entry(entry.from());
                last[0] = entry;
            }
            if (row.getString(3) != null) {
                builder.holder(row.getString(3), row.getBigDecimal(4));
            }
        });
        return numbers;
    }

    private record Entry(String id, LocalDate from) {}

    /** Those of the given ids that are clients. */
    public Set<String> known(Set<String> clientIds) {
        return Set.copyOf(
                sql.list("select client_id from client where client_id = any(?)", row -> row.getString(1), (Object)
                        clientIds.toArray(String[]::new)));
    }
}
