package kejing.portfolio.worklog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.sql.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All work logs, and who has read them. */
@ApplicationScoped
public class WorkLogs {

    private static final String SELECT = """
            select e.entry_id, e.staff_id, e.day, e.client_id, c.name, e.done, e.result, e.next_step, e.corrects,
              n.entry_id, e.late, e.recorded_at
            from work_log_entry e left join client c on c.client_id = e.client_id
            left join work_log_entry n on n.corrects = e.entry_id where\s""";

    private final Sql sql;

    WorkLogs(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A day of a person. */
    public record PersonDay(String staffId, LocalDate day) {}

    /** That somebody has read a log. @param remark null if there is none */
    @Schema(name = "WorkLogReading")
    public record Reading(String readBy, String readerName, String remark, Instant readAt) {}

    /** @return false if the corrected entry was corrected before */
    boolean add(WorkLogEntry entry) {
        return sql.update(
                        """
                        insert into work_log_entry (entry_id, staff_id, day, client_id, done, result, next_step, corrects,
                          late, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (corrects) where corrects is not null do nothing""",
                        entry.entryId(),
                        entry.staffId(),
                        entry.day(),
                        entry.clientId(),
                        entry.done(),
                        entry.result(),
                        entry.nextStep(),
                        entry.corrects(),
                        entry.late(),
                        Timestamp.from(entry.recordedAt()))
                == 1;
    }

    public Optional<WorkLogEntry> byId(String entryId) {
        return sql.one(SELECT + "e.entry_id = ?", WorkLogs::read, entryId);
    }

    /** In the order in which they were written. */
    public List<WorkLogEntry> of(String staffId, LocalDate day) {
        return sql.list(
                SELECT + "e.staff_id = ? and e.day = ? order by e.recorded_at, e.entry_id",
                WorkLogs::read,
                staffId,
                day);
    }

    void addReading(String readingId, String staffId, LocalDate day, String readBy, String remark, Instant at) {
        sql.update(
                "insert into work_log_reading (reading_id, staff_id, day, read_by, remark, read_at) values (?, ?, ?, ?, ?, ?)",
                readingId,
                staffId,
                day,
                readBy,
                remark,
                Timestamp.from(at));
    }

    /** In the order in which the log was read. */
    public List<Reading> readings(String staffId, LocalDate day) {
        return sql.list(
                """
                select r.read_by, coalesce(p.name, r.read_by), r.remark, r.read_at
                from work_log_reading r left join directory_person p on p.person_id = r.read_by
                where r.staff_id = ? and r.day = ? order by r.read_at, r.reading_id""",
                row -> new Reading(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()),
                staffId,
                day);
    }

    /** What was written for each day from the first to the last, both included; days without entries are left out. */
    public Map<PersonDay, WorkLogPolicy.Written> written(List<String> staffIds, LocalDate from, LocalDate to) {
        Map<PersonDay, WorkLogPolicy.Written> written = new HashMap<>();
        sql.list(
                """
                select staff_id, day, count(*), count(*) filter (where late), max(recorded_at) from work_log_entry
                where staff_id = any (?) and day between ? and ? group by 1, 2""",
                row -> written.put(
                        personDay(row),
                        new WorkLogPolicy.Written(
                                row.getInt(3),
                                row.getInt(4),
                                row.getTimestamp(5).toInstant())),
                staffIds.toArray(String[]::new),
                from,
                to);
        return written;
    }

    /** When each log was read last. */
    public Map<PersonDay, Instant> lastRead(List<String> staffIds, LocalDate from, LocalDate to) {
        Map<PersonDay, Instant> read = new HashMap<>();
        sql.list(
                """
                select staff_id, day, max(read_at) from work_log_reading
                where staff_id = any (?) and day between ? and ? group by 1, 2""",
                row -> read.put(personDay(row), row.getTimestamp(3).toInstant()),
                staffIds.toArray(String[]::new),
                from,
                to);
        return read;
    }

    /** The days on which each person is on a short leave. */
    public Set<PersonDay> onLeave(List<String> staffIds, LocalDate from, LocalDate to) {
        return new HashSet<>(sql.list("""
                select l.staff_id, d.day::date from leave_cover l
                join generate_series(?::date, ?::date, interval '1 day') d(day) on l.from_day <= d.day and l.to_day > d.day
                where l.staff_id = any (?)""", WorkLogs::personDay, from, to, staffIds.toArray(String[]::new)));
    }

    private static PersonDay personDay(ResultSet row) throws SQLException {
        return new PersonDay(row.getString(1), row.getObject(2, LocalDate.class));
    }

    private static WorkLogEntry read(ResultSet row) throws SQLException {
        return new WorkLogEntry(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getBoolean(11),
                row.getTimestamp(12).toInstant());
    }
}
