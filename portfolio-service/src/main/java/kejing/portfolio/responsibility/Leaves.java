package kejing.portfolio.responsibility;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kejing.chassis.sql.Sql;

/** The short leaves of the bank's people. */
@ApplicationScoped
public class Leaves {

    private static final String COLUMNS = "l.leave_id, l.staff_id, l.deputy_id, l.from_day, l.to_day";

    private final Sql sql;

    Leaves(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public Optional<Leave> find(String leaveId) {
        return sql.one("select " + COLUMNS + " from leave_cover l where l.leave_id = ?", Leaves::leave, leaveId);
    }

    /** Those that are not over on the day, of people of the branch (null: of all), ordered by id. */
    public List<Leave> page(String branchId, LocalDate day, String after, int limit) {
        return sql.list("select " + COLUMNS + """
                         from leave_cover l join directory_person p on p.person_id = l.staff_id
                        where l.leave_id > ? and l.to_day > ? and (?::text is null or p.unit_id = ?)
                        order by l.leave_id limit ?""", Leaves::leave, after, day, branchId, branchId, limit);
    }

    /** All leaves of these persons, first day first. */
    public List<Leave> of(Collection<String> staffIds) {
        return sql.list(
                "select " + COLUMNS + " from leave_cover l where l.staff_id = any (?) order by l.from_day",
                Leaves::leave,
                (Object) staffIds.toArray(String[]::new));
    }

    /** Leaves in {@code [from, to)} in which one of the two is away or deputy, but for deputies of other people. */
    Optional<Leave> inTheWay(Leave planned) {
        return sql.one(
                "select " + COLUMNS + """
                         from leave_cover l
                        where l.from_day < ? and l.to_day > ?
                          and (l.staff_id in (?, ?) or l.deputy_id = ?) limit 1""",
                Leaves::leave,
                planned.to(),
                planned.from(),
                planned.staffId(),
                planned.deputyId(),
                planned.staffId());
    }

    void lock() {
        sql.list("select pg_advisory_xact_lock(hashtextextended('leaves', 0))", row -> 0);
    }

    void add(Leave leave, String by, Instant at) {
        sql.update(
                """
                insert into leave_cover (leave_id, staff_id, deputy_id, from_day, to_day, registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                leave.leaveId(),
                leave.staffId(),
                leave.deputyId(),
                leave.from(),
                leave.to(),
                by,
                Timestamp.from(at));
    }

    void end(String leaveId, LocalDate firstDayBack) {
        sql.update("update leave_cover set to_day = ? where leave_id = ?", firstDayBack, leaveId);
    }

    private static Leave leave(ResultSet row) throws SQLException {
        return new Leave(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }
}
