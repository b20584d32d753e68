package kejing.portfolio.servicecase;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kejing.chassis.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All samples of complaints and their revisits. */
@ApplicationScoped
public class Revisits {

    private static final String SAMPLE = """
            select s.sample_id, s.from_date, s.to_date, s.scheme_id, s.seed, s.complaints, s.due_on, s.drawn_by, s.drawn_at,
              count(r.case_id), count(r.case_id) filter (where r.on_site), count(r.revisited_by)
            from revisit_sample s left join revisit r using (sample_id)
            """;
    private static final String REVISIT = """
            select r.*, c.owner_unit, c.owner_staff, c.client_id, c.content, c.handling, c.closed_at, s.due_on, s.scheme_id,
              c.contact_name, c.contact_phone
            from revisit r join service_case c using (case_id) join revisit_sample s using (sample_id)
            """;

    private final Sql sql;
    private final ZoneId zone;

    Revisits(AgroalDataSource dataSource, @ConfigProperty(name = "kejing.time-zone") ZoneId zone) {
        this.sql = new Sql(dataSource);
        this.zone = zone;
    }

    /**
     * The sample of a period {@code [from, to)}.
     *
     * @param complaints how many complaints were closed in it
     * @param drawn how many of them are revisited, {@code onSite} of these on site; {@code done} so far
     */
    public record RevisitSample(
            String sampleId,
            LocalDate from,
            LocalDate to,
            String schemeId,
            String seed,
            int complaints,
            LocalDate dueOn,
            String drawnBy,
            Instant drawnAt,
            int drawn,
            int onSite,
            int done) {}

    /**
     * A revisit; everything about its result is null before it.
     *
     * @param passed the codes of the points that the client confirmed
     */
    public record Revisit(
            String caseId,
            String sampleId,
            String schemeId,
            int place,
            boolean onSite,
            LocalDate dueOn,
            String ownerUnit,
            String ownerStaff,
            String clientId,
            String contactName,
            String contactPhone,
            String content,
            String handling,
            Instant closedAt,
            Boolean signed,
            List<String> passed,
            String note,
            String revisitedBy,
            Instant revisitedAt,
            long version) {}

    /** Ids of the complaints that were closed in the period, in ascending order. */
    List<String> complaintsClosedIn(LocalDate from, LocalDate to) {
        return sql.list(
                """
                select case_id from service_case where kind = 'COMPLAINT' and closed_at >= ? and closed_at < ?
                order by case_id""",
                row -> row.getString(1),
                Timestamp.from(from.atStartOfDay(zone).toInstant()),
                Timestamp.from(to.atStartOfDay(zone).toInstant()));
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return sql.one("select 1 from revisit_sample where from_date < ? and to_date > ?", row -> 1, to, from)
                .isPresent();
    }

    void add(
            String sampleId,
            LocalDate from,
            LocalDate to,
            String schemeId,
            String seed,
            int complaints,
            LocalDate dueOn,
            String drawnBy,
            Instant drawnAt,
            List<RevisitPolicy.Drawn> drawn) {
        sql.update("""
                insert into revisit_sample (sample_id, from_date, to_date, scheme_id, seed, complaints, due_on, drawn_by,
                  drawn_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", sampleId, from, to, schemeId, seed, complaints, dueOn, drawnBy, Timestamp.from(drawnAt));
        sql.batch(
                "insert into revisit (case_id, sample_id, place, on_site, version) values (?, ?, ?, ?, 1)",
                drawn.stream()
                        .map(one -> new Object[] {one.caseId(), sampleId, one.place(), one.onSite()})
                        .toList());
    }

    /** Forgets how to reach whoever brought one of these complaints; nobody needs it any more. */
    void forgetContacts(List<String> caseIds) {
        sql.update("""
                update service_case set contact_name = null, contact_phone = null
                where case_id = any (?) and (contact_name is not null or contact_phone is not null)""", (Object) caseIds.toArray(String[]::new));
    }

    void done(String caseId, boolean signed, List<String> passed, String note, String by, Instant at) {
        sql.update("""
                update revisit set signed = ?, points = ?, note = ?, revisited_by = ?, revisited_at = ?,
                  version = version + 1 where case_id = ?""", signed, passed.toArray(String[]::new), note, by, Timestamp.from(at), caseId);
    }

    Optional<Revisit> locked(String caseId) {
        return sql.one(REVISIT + "where r.case_id = ? for update of r", Revisits::revisit, caseId);
    }

    public Optional<Revisit> byCase(String caseId) {
        return sql.one(REVISIT + "where r.case_id = ?", Revisits::revisit, caseId);
    }

    /** Latest period first. */
    public List<RevisitSample> samples() {
        return sql.list(
                SAMPLE + "group by s.sample_id order by s.from_date desc",
                row -> new RevisitSample(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        row.getObject(7, LocalDate.class),
                        row.getString(8),
                        row.getTimestamp(9).toInstant(),
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12)));
    }

    /** In the order of the draw; {@code unitId} null for all units. */
    public List<Revisit> ofSample(String sampleId, String unitId) {
        return sql.list(
                REVISIT + "where r.sample_id = ? and (?::text is null or c.owner_unit = ?) order by r.place",
                Revisits::revisit,
                sampleId,
                unitId,
                unitId);
    }

    private static Revisit revisit(ResultSet row) throws SQLException {
        var points = row.getArray("points");
        Timestamp revisitedAt = row.getTimestamp("revisited_at");
        return new Revisit(
                row.getString("case_id"),
                row.getString("sample_id"),
                row.getString("scheme_id"),
                row.getInt("place"),
                row.getBoolean("on_site"),
                row.getObject("due_on", LocalDate.class),
                row.getString("owner_unit"),
                row.getString("owner_staff"),
                row.getString("client_id"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("content"),
                row.getString("handling"),
                row.getTimestamp("closed_at").toInstant(),
                row.getObject("signed", Boolean.class),
                points == null ? null : List.of((String[]) points.getArray()),
                row.getString("note"),
                row.getString("revisited_by"),
                revisitedAt == null ? null : revisitedAt.toInstant(),
                row.getLong("version"));
    }
}
