package kejing.performance.responsibility;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.sql.Sql;
import kejing.performance.load.Columns;

/** The clients of the bank with the dated ledger of who serves them (客户与归属台账). */
@ApplicationScoped
public class Responsibilities {

    private final Sql sql;

    Responsibilities(AgroalDataSource dataSource) {
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

    /** The ledger of every client that ever had a holder. */
    public Map<String, ResponsibilityLedger> ledgers() {
        return ledgers("""
                select r.client_id, r.from_date, h.staff_id, h.share, h.lead
                from responsibility r left join responsibility_holder h using (client_id, from_date)
                order by r.client_id, r.from_date, h.staff_id""");
    }

    /** The ledger of every account for which shares of its own were ever agreed; nobody leads an account (SEM-7). */
    public Map<String, ResponsibilityLedger> accountLedgers() {
        return ledgers("""
                select a.account_id, a.from_date, h.staff_id, h.share, false
                from account_credit a left join account_credit_holder h using (account_id, from_date)
                order by a.account_id, a.from_date, h.staff_id""");
    }

    private Map<String, ResponsibilityLedger> ledgers(String select) {
        Map<String, Map<LocalDate, List<Holder>>> entries = new HashMap<>();
        sql.list(select, row -> {
            List<Holder> holders = entries.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                    .computeIfAbsent(row.getDate(2).toLocalDate(), from -> new ArrayList<>());
            if (row.getString(3) != null) {
                holders.add(new Holder(row.getString(3), row.getBigDecimal(4), row.getBoolean(5)));
            }
            return holders;
        });
        Map<String, ResponsibilityLedger> ledgers = new HashMap<>();
        entries.forEach((id, dated) -> ledgers.put(
                id,
                new ResponsibilityLedger(dated.entrySet().stream()
                        .map(entry -> new Assignment(entry.getKey(), entry.getValue()))
                        .toList())));
        return ledgers;
    }

    /** Those of the given ids that are clients. */
    public Set<String> known(Set<String> clientIds) {
        return Set.copyOf(
                sql.list("select client_id from client where client_id = any(?)", row -> row.getString(1), (Object)
                        clientIds.toArray(String[]::new)));
    }
}
