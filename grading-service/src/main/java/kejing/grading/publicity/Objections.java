package kejing.grading.publicity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.sql.Sql;
import kejing.grading.publicity.Objection.Measure;
import kejing.grading.publicity.Objection.State;

/** All objections to lines of rankings. */
@ApplicationScoped
public class Objections implements OpenCases {
    private static final String SELECT = """
            select objection_id, plan_id, staff_id, notice_version, grounds, evidence, raised_by, raised_by_name,
              raised_at, state, measure, reason, decided_by_name, decided_at
            from objection""";

    private final Sql sql;

    Objections(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    void add(Objection raised) {
        sql.update(
                """
                insert into objection (objection_id, plan_id, staff_id, notice_version, grounds, evidence, raised_by,
                  raised_by_name, raised_at, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""",
                raised.objectionId(),
                raised.planId(),
                raised.staffId(),
                raised.noticeVersion(),
                raised.grounds(),
                raised.evidence(),
                raised.raisedBy(),
                raised.raisedByName(),
                Timestamp.from(raised.raisedAt()));
    }

    void decide(String objectionId, State state, Measure measure, String reason, Actor by, Instant at) {
        sql.update(
                """
                update objection set state = ?, measure = ?, reason = ?, decided_by = ?, decided_by_name = ?,
                  decided_at = ? where objection_id = ?""",
                state.name(),
                measure == null ? null : measure.name(),
                reason,
                by.subject(),
                by.name(),
                Timestamp.from(at),
                objectionId);
    }

    public Optional<Objection> byId(String objectionId) {
        return sql.one(SELECT + " where objection_id = ?", Objections::read, objectionId);
    }

    /** Of a ranking, the first first; only those of one person if given. */
    public List<Objection> of(String planId, String raisedBy) {
        return sql.list(
                SELECT + " where plan_id = ? and (?::text is null or raised_by = ?) order by raised_at, objection_id",
                Objections::read,
                planId,
                raisedBy,
                raisedBy);
    }

    @Override
    public List<String> openLines(String planId) {
        return sql.list(
                "select staff_id from objection where plan_id = ? and state = 'OPEN'", row -> row.getString(1), planId);
    }

    private static Objection read(ResultSet row) throws SQLException {
        var measure = row.getString("measure");
        var decidedAt = row.getTimestamp("decided_at");
        return new Objection(
                row.getString("objection_id"),
                row.getString("plan_id"),
                row.getString("staff_id"),
                row.getObject("notice_version", Integer.class),
                row.getString("grounds"),
                row.getString("evidence"),
                row.getString("raised_by"),
                row.getString("raised_by_name"),
                row.getTimestamp("raised_at").toInstant(),
                State.valueOf(row.getString("state")),
                measure == null ? null : Measure.valueOf(measure),
                row.getString("reason"),
                row.getString("decided_by_name"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
