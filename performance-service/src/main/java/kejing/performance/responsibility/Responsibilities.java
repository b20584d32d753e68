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

    /** The ledgers of all clients that ever had a holder, and the number of each by client id. */
    public record Ledgers(LedgerColumns columns, Map<String, Integer> numbers) {}

    /** The ledger of every client that ever had a holder. */
    public Ledgers ledgers() {
        LedgerColumns.Builder builder = new LedgerColumns.Builder();
        Map<String, Integer> numbers = new HashMap<>();
        Entry[] last = {new Entry("", null)};
        sql.forEach("""
                select r.client_id, r.from_date, h.staff_id, h.share
                from responsibility r left join responsibility_holder h using (client_id, from_date)
                order by r.client_id collate "C", r.from_date, h.staff_id""", row -> {
            Entry entry = new Entry(row.getString(1), row.getDate(2).toLocalDate());
            if (!entry.clientId().equals(last[0].clientId())) {
                numbers.put(entry.clientId(), builder.ledger());
            }
            if (!entry.equals(last[0])) {
                builder.entry(entry.from());
                last[0] = entry;
            }
            if (row.getString(3) != null) {
                builder.holder(row.getString(3), row.getBigDecimal(4));
            }
        });
        return new Ledgers(builder.build(), numbers);
    }

    private record Entry(String clientId, LocalDate from) {}

    /** Those of the given ids that are clients. */
    public Set<String> known(Set<String> clientIds) {
        return Set.copyOf(
                sql.list("select client_id from client where client_id = any(?)", row -> row.getString(1), (Object)
                        clientIds.toArray(String[]::new)));
    }
}
