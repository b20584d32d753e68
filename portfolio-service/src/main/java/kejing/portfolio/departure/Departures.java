package kejing.portfolio.departure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.sql.Sql;

/** Who leaves, and what of the clearance is settled. */
@ApplicationScoped
public class Departures {

    private static final String COLUMNS = "d.staff_id, d.last_day, d.reason, d.scheme_id, d.registered_by,"
            + " d.registered_at, d.cleared_by, d.cleared_at";

    private final Sql sql;

    Departures(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** An item that was settled. */
    public record Settled(String item, String remark, String by, Instant at) {}

    /** Ordered by staff id. @param branchId only those who work there; null for all */
    public List<Departure> page(String branchId, String after, int limit) {
        return sql.list("select " + COLUMNS + """
                         from departure d join directory_person p on p.person_id = d.staff_id
                        where d.staff_id > ? and (?::text is null or p.unit_id = ?) order by d.staff_id limit ?""", Departures::departure, after, branchId, branchId, limit);
    }

    public Optional<Departure> find(String staffId) {
        return sql.one("select " + COLUMNS + " from departure d where d.staff_id = ?", Departures::departure, staffId);
    }

    Optional<Departure> locked(String staffId) {
        return sql.one(
                "select " + COLUMNS + " from departure d where d.staff_id = ? for update",
                Departures::departure,
                staffId);
    }

    /** Those of the persons who leave; they wait who register one of them, until the end of the transaction. */
    public Set<String> among(Collection<String> staffIds) {
        sql.list("select pg_advisory_xact_lock_shared(hashtextextended('departures', 0))", row -> 0);
        return new HashSet<>(
                sql.list("select staff_id from departure where staff_id = any (?)", row -> row.getString(1), (Object)
                        staffIds.toArray(String[]::new)));
    }

    /** @return false if one is registered already */
    boolean add(Departure departure) {
        sql.list("select pg_advisory_xact_lock(hashtextextended('departures', 0))", row -> 0);
        return sql.update(
                        """
                        insert into departure (staff_id, last_day, reason, scheme_id, registered_by, registered_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        departure.staffId(),
                        departure.lastDay(),
                        departure.reason(),
                        departure.schemeId(),
                        departure.registeredBy(),
                        Timestamp.from(departure.registeredAt()))
                == 1;
    }

    void remove(String staffId) {
        sql.update("delete from departure_tick where staff_id = ?", staffId);
        sql.update("delete from departure where staff_id = ?", staffId);
    }

    void clear(String staffId, String by, Instant at) {
        sql.update(
                "update departure set cleared_by = ?, cleared_at = ? where staff_id = ?",
                by,
                Timestamp.from(at),
                staffId);
    }

    /** Ordered by item. */
    public List<Settled> settled(String staffId) {
        return sql.list(
                "select item, remark, ticked_by, ticked_at from departure_tick where staff_id = ? order by item",
                row -> new Settled(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()),
                staffId);
    }

    void settle(String staffId, String item, String remark, String by, Instant at) {
        sql.update("""
                insert into departure_tick (staff_id, item, remark, ticked_by, ticked_at) values (?, ?, ?, ?, ?)
                on conflict (staff_id, item) do update
                  set remark = excluded.remark, ticked_by = excluded.ticked_by, ticked_at = excluded.ticked_at""", staffId, item, remark, by, Timestamp.from(at));
    }

    private static Departure departure(ResultSet row) throws SQLException {
        Timestamp cleared = row.getTimestamp(8);
        return new Departure(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getString(7),
                cleared == null ? null : cleared.toInstant());
    }
}
