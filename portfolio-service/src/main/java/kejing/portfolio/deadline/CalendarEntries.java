package kejing.portfolio.deadline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.sql.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What members of staff enter in their own calendars. */
@ApplicationScoped
public class CalendarEntries {

    private final Sql sql;

    CalendarEntries(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @param clientId null if it is about no client */
    @Schema(name = "CalendarEntry")
    public record Entry(String entryId, LocalDate day, String title, String clientId) {}

    public void add(Entry entry, String staffId, Instant at) {
        sql.update(
                "insert into calendar_entry (entry_id, staff_id, day, title, client_id, entered_at) values (?, ?, ?, ?, ?, ?)",
                entry.entryId(),
                staffId,
                entry.day(),
                entry.title(),
                entry.clientId(),
                Timestamp.from(at));
    }

    /** @return whether there was such an entry of this person */
    public boolean remove(String entryId, String staffId) {
        return sql.update("delete from calendar_entry where entry_id = ? and staff_id = ?", entryId, staffId) == 1;
    }

    /** Of a person from the first to the last day, both included, in the order of days. */
    public List<Entry> of(String staffId, LocalDate from, LocalDate to) {
        return sql.list(
                """
                select entry_id, day, title, client_id from calendar_entry
                where staff_id = ? and day between ? and ? order by day, entered_at""",
                row -> new Entry(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getString(3), row.getString(4)),
                staffId,
                from,
                to);
    }
}
