package kejing.portfolio.responsibility;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kejing.chassis.event.NewEvent;
import kejing.chassis.event.Outbox;
import kejing.chassis.sql.Sql;
import kejing.portfolio.responsibility.messaging.StaffHoldingsChangedV1;

/**
 * How many clients and handovers everybody has open, kept as it was last told to others: the exam service deactivates
 * nobody who has any (H-04).
 */
@ApplicationScoped
public class Holdings {

    private final Sql sql;
    private final Outbox outbox;

    Holdings(AgroalDataSource dataSource, Outbox outbox) {
        this.sql = new Sql(dataSource);
        this.outbox = outbox;
    }

    /**
     * What somebody has open.
     *
     * @param clients whose latest entry of the ledger, or of the ledger of one of their accounts, names the person, also one
     *     that begins in the future
     * @param handovers documents to give or to receive that are not signed by all three
     * @param cleared whether the clearance for leaving was given (H-05)
     */
    public record Holding(String staffId, int clients, int handovers, boolean cleared) {}

    /** @return empty if the person has never had any */
    public Optional<Holding> of(String staffId) {
        return sql.one(
                "select staff_id, clients, handovers, cleared from staff_holding where staff_id = ?",
                row -> new Holding(row.getString(1), row.getInt(2), row.getInt(3), row.getBoolean(4)),
                staffId);
    }

    /**
     * Counts anew for these persons and tells of those for whom it changed. To be called after the change and before its
     * audit entry, so that transactions wait for each other in one order only.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(Collection<String> staffIds) {
        String[] ordered = new TreeSet<>(staffIds).toArray(String[]::new);
        // Whoever counts second counts what the first has committed.
        for (String staffId : ordered) {
            sql.list("select pg_advisory_xact_lock(hashtextextended('holding/' || ?, 0))", row -> 0, staffId);
        }
        List<NewEvent> changed = sql.list(
                """
                insert into staff_holding as s (staff_id, clients, handovers, cleared)
                select n.* from (
                  select a.staff_id,
                    (select count(*) from (
                       select h.client_id
                       from responsibility_holder h join responsibility r using (client_id, valid_from)
                       where h.staff_id = a.staff_id and r.valid_to is null
                       union
                       select t.client_id
                       from account_credit_holder h join account_credit d using (account_credit_id)
                         join account t using (account_id)
                       where h.staff_id = a.staff_id and d.state = 'APPROVED' and d.valid_to is null) o) as clients,
                    (select count(*) from handover_document d
                     where d.completed_at is null and a.staff_id in (d.giver, d.receiver)) as handovers,
                    exists (select 1 from departure p where p.staff_id = a.staff_id and p.cleared_at is not null) as cleared
                  from unnest(?) as a(staff_id)) n
                where n.clients + n.handovers > 0 or n.cleared
                  or exists (select 1 from staff_holding k where k.staff_id = n.staff_id)
                on conflict (staff_id) do update
                  set clients = excluded.clients, handovers = excluded.handovers, cleared = excluded.cleared
                  where (s.clients, s.handovers, s.cleared) is distinct from
                    (excluded.clients, excluded.handovers, excluded.cleared)
                returning s.staff_id, s.clients, s.handovers, s.cleared""",
                row -> StaffHoldingsChangedV1.of(
                        new Holding(row.getString(1), row.getInt(2), row.getInt(3), row.getBoolean(4))),
                (Object) ordered);
        outbox.append(changed);
    }
}
