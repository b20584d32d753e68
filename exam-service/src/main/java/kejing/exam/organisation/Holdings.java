package kejing.exam.organisation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kejing.chassis.sql.Sql;

/** What the portfolio service last said of everybody's open clients. */
@ApplicationScoped
public class Holdings {

    private final Sql sql;

    Holdings(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public void put(Holding holding) {
        sql.update("""
                insert into staff_holding (staff_id, clients, open_handovers, cleared) values (?, ?, ?, ?)
                on conflict (staff_id) do update set clients = excluded.clients,
                  open_handovers = excluded.open_handovers, cleared = excluded.cleared""", holding.staffId(), holding.clients(), holding.openHandovers(), holding.cleared());
    }

    /** By staff id; who was never responsible is left out. */
    Map<String, Holding> of(Collection<String> staffIds) {
        Map<String, Holding> holdings = new HashMap<>();
        sql.list(
                "select staff_id, clients, open_handovers, cleared from staff_holding where staff_id = any (?)",
                row -> holdings.put(
                        row.getString(1),
                        new Holding(row.getString(1), row.getInt(2), row.getInt(3), row.getBoolean(4))),
                (Object) staffIds.toArray(String[]::new));
        return holdings;
    }
}
