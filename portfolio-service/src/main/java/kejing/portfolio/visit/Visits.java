package kejing.portfolio.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;
import kejing.portfolio.sight.Where;

/** All records of visits. */
@ApplicationScoped
public class Visits {

    private static final String COLUMNS =
            "v.visit_id, v.client_id, v.visited_on, v.kind, v.purpose, v.place, v.visitors,"
                    + " v.findings::text, v.next_step, v.next_on, v.corrects, v.scheme_id, v.recorded_at";

    private final Sql sql;
    private final ObjectMapper json;

    Visits(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    /** What is asked for; null leaves a criterion out. Days are included. */
    public record Criteria(String clientId, String staffId, LocalDate from, LocalDate to) {}

    /** Adds the record; the one that it corrects no longer counts. @throws Problem 409 if that was corrected before */
    void add(Visit visit, String subject) {
        // One after the other about one client: its last visit is read again below.
        sql.one(
                "select client_id from client where client_id = ? for no key update",
                row -> row.getString(1),
                visit.clientId());
        if (visit.corrects() != null
                && sql.update("update visit set counts = false where visit_id = ? and counts", visit.corrects()) == 0) {
            throw Problem.state(
                    "corrected-already",
                    Text.of("该走访记录已被更正，请更正最新的一条。", "This record was corrected; correct the latest one."));
        }
        sql.update(
                """
                insert into visit (visit_id, client_id, visited_on, kind, purpose, place, visitors, findings, next_step,
                  next_on, corrects, scheme_id, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)""",
                visit.visitId(),
                visit.clientId(),
                visit.visitedOn(),
                visit.kind().name(),
                visit.purpose().name(),
                visit.place(),
                visit.visitors().toArray(String[]::new),
                write(visit.findings()),
                visit.nextStep(),
                visit.nextOn(),
                visit.corrects(),
                visit.schemeId(),
                subject,
                Timestamp.from(visit.recordedAt()));
        sql.update("""
                update client set last_visited_on = (
                  select max(v.visited_on) from visit v where v.client_id = client.client_id and v.counts)
                where client_id = ?""", visit.clientId());
    }

    public Optional<Visit> byId(String visitId) {
        return sql.one("select " + COLUMNS + " from visit v where v.visit_id = ?", this::read, visitId);
    }

    /** The records that count, last day first; {@code day} and {@code id} are those of the last one already read. */
    public List<Visit> page(Criteria criteria, Actor actor, LocalDate today, LocalDate day, String id, int limit) {
        Where where = new Where()
                .seenBy(actor, today)
                .andIf("v.client_id = ?", criteria.clientId())
                .andIf("v.visitors @> array[?::text]", criteria.staffId())
                .andIf("v.visited_on >= ?", criteria.from())
                .andIf("v.visited_on <= ?", criteria.to());
        if (day != null) {
            where.and("(v.visited_on, v.visit_id) < (?, ?)", day, id);
        }
        return sql.list(
                "select " + COLUMNS + " from visit v join client c using (client_id) where v.counts and " + where
                        + " order by v.visited_on desc, v.visit_id desc limit ?",
                this::read,
                where.args(limit));
    }

    /** Names of clients by id. */
    public Map<String, String> clientNames(List<String> clientIds) {
        Map<String, String> names = new HashMap<>();
        sql.list(
                "select client_id, name from client where client_id = any (?)",
                row -> names.put(row.getString(1), row.getString(2)),
                (Object) clientIds.toArray(String[]::new));
        return names;
    }

    private Visit read(ResultSet row) throws SQLException {
        return new Visit(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                Visit.Kind.valueOf(row.getString(4)),
                Visit.Purpose.valueOf(row.getString(5)),
                row.getString(6),
                List.of((String[]) row.getArray(7).getArray()),
                findings(row.getString(8)),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                row.getString(12),
                row.getTimestamp(13).toInstant());
    }

    private Map<String, String> findings(String stored) {
        try {
            return json.readValue(stored, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored findings are not JSON", e);
        }
    }

    private String write(Map<String, String> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
