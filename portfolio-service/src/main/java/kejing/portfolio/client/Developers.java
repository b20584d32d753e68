package kejing.portfolio.client;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.sql.Sql;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;

/**
 * Who developed a client by the bank's own decision. Where there is one, it goes before what core banking states
 * ({@link Client#developedBy}).
 */
@ApplicationScoped
public class Developers {

    private final Sql sql;

    Developers(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** The decided developers of a client. @param from the day from which they count as its developers */
    public record Decided(String caseId, LocalDate from, Holders shares) {}

    /** The developer with the largest part, by client id; clients without a decision are left out. */
    public Map<String, String> leads() {
        Map<String, String> leads = new HashMap<>();
        sql.list(
                "select client_id, staff_id from client_developer where lead",
                row -> leads.put(row.getString(1), row.getString(2)));
        return leads;
    }

    /** As {@link #leads()}, of these clients. */
    public Map<String, String> leads(Collection<String> clientIds) {
        Map<String, String> leads = new HashMap<>();
        sql.list(
                "select client_id, staff_id from client_developer where lead and client_id = any (?)",
                row -> leads.put(row.getString(1), row.getString(2)),
                (Object) clientIds.toArray(String[]::new));
        return leads;
    }

    /** Empty without a decision. */
    public Optional<Decided> of(String clientId) {
        List<Holder> shares = sql.list(
                "select staff_id, share, lead from client_developer where client_id = ?",
                row -> new Holder(row.getString(1), row.getBigDecimal(2), row.getBoolean(3)),
                clientId);
        return sql.one(
                "select case_id, valid_from from client_developer where client_id = ? and lead",
                row -> new Decided(row.getString(1), row.getObject(2, LocalDate.class), new Holders(shares)),
                clientId);
    }

    /** Keeps a decision about a client that had none. */
    public void put(String clientId, Decided decided) {
        for (Holder holder : decided.shares().list()) {
            sql.update(
                    """
                    insert into client_developer (client_id, staff_id, share, lead, valid_from, case_id)
                    values (?, ?, ?, ?, ?, ?)""", clientId, holder.staffId(), holder.share(), holder.lead(), decided.from(), decided.caseId());
        }
    }
}
