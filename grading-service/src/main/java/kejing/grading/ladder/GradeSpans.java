package kejing.grading.ladder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Text;
import kejing.chassis.sql.Sql;
import kejing.grading.RecordedTime;
import kejing.grading.Roles;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.Standing;
import kejing.grading.qualification.Tier;

/**
 * The grades of all days as they were known at all times. A span that turns out to be different is closed in recorded
 * time and another one written beside it; PostgreSQL refuses two answers for one day at one time.
 */
@ApplicationScoped
public class GradeSpans {
    private static final long LADDER_LOCK = 0x6c6164646572L;
    private static final String COLUMNS = """
            select m.staff_id, s.valid_from, s.valid_to, s.scheme_id, s.manager_type, s.own_grade, s.treated_as, s.grade,
              s.level, s.step, s.standing, s.tier, s.reason, s.period_id, s.trace::text, s.recorded_from, s.recorded_to,
              s.span_id, p.name, p.unit_id
            from grade_span s join ladder_member m using (member)
              left join directory_person p on p.person_id = m.staff_id""";
    private static final String KNOWN =
            " s.recorded_from <= ?::timestamptz and (s.recorded_to is null or s.recorded_to > ?::timestamptz)";
    private static final String CURRENT = " s.recorded_to is null";

    private final Sql sql;
    private final ObjectMapper json;

    GradeSpans(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    /** Grades are computed one transaction after the other, so that none misses a fact that another one brings. */
    void lock() {
        sql.list("select pg_advisory_xact_lock(" + LADDER_LOCK + ")", row -> 0);
    }

    Optional<Long> member(String staffId) {
        return sql.one("select member from ladder_member where staff_id = ?", row -> row.getLong(1), staffId);
    }

    long join(String staffId) {
        return sql.one("""
                        insert into ladder_member (staff_id) values (?)
                        on conflict (staff_id) do update set staff_id = excluded.staff_id returning member""", row -> row.getLong(1), staffId).orElseThrow();
    }

    List<String> members() {
        return sql.list("select staff_id from ladder_member order by staff_id", row -> row.getString(1));
    }

    /** The spans that are known now, in order. */
    List<GradeSpan> current(String staffId) {
        return known(staffId, null).stream().map(RecordedSpan::span).toList();
    }

    /** The spans as they were known at the moment, in order; without a moment as they are known now. */
    List<RecordedSpan> known(String staffId, Instant at) {
        var args = new ArrayList<Object>(List.of(staffId));
        return sql.list(
                COLUMNS + " where m.staff_id = ? and" + known(at, args) + " order by s.valid_from",
                this::read,
                args.toArray());
    }

    /** What the actor sees of the grades of a day, by staff id. */
    List<RecordedSpan> page(Actor actor, ReadGrades.Roster roster, String after, int limit) {
        var args = new ArrayList<Object>(List.of(after, roster.on(), roster.on()));
        var query = new StringBuilder(COLUMNS)
                .append(" where m.staff_id > ? and s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?) and")
                .append(known(roster.knownAt(), args));
        if (!actor.bankWide()) {
            query.append(" and (m.staff_id = ? or (? and p.unit_id = ?))");
            args.add(actor.personId());
            args.add(actor.has(Roles.BRANCH_HEAD));
            args.add(actor.unitId());
        }
        narrow(query, args, "p.unit_id", roster.branchId());
        narrow(query, args, "s.manager_type", roster.type());
        narrow(query, args, "s.grade", roster.grade());
        query.append(" order by m.staff_id limit ?");
        args.add(limit);
        return sql.list(query.toString(), this::read, args.toArray());
    }

    private static void narrow(StringBuilder query, List<Object> args, String column, String asked) {
        if (asked != null) {
            query.append(" and ").append(column).append(" = ?");
            args.add(asked);
        }
    }

    /** Records the spans as what is known from the moment on; those that stay the same are left as they are. */
    void record(long member, String staffId, List<GradeSpan> spans, Instant now) {
        var known = known(staffId, null);
        var staying = new HashSet<GradeSpan>(spans);
        var at = Timestamp.from(RecordedTime.after(now, known.stream().map(RecordedSpan::recordedFrom)));
        for (var old : known) {
            if (!staying.contains(old.span())) {
                sql.update("update grade_span set recorded_to = ? where span_id = ?", at, old.spanId());
            }
        }
        var kept = new HashSet<GradeSpan>(known.stream().map(RecordedSpan::span).toList());
        spans.stream().filter(span -> !kept.contains(span)).forEach(span -> insert(member, span, at));
    }

    private void insert(long member, GradeSpan span, Timestamp at) {
        sql.update(
                """
                insert into grade_span (member, valid_from, valid_to, recorded_from, scheme_id, manager_type, own_grade,
                  treated_as, grade, level, step, standing, tier, reason, period_id, trace)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                member,
                span.from(),
                span.to(),
                at,
                span.schemeId(),
                span.type(),
                span.ownGrade(),
                span.treatedAs(),
                span.grade(),
                span.level(),
                span.step(),
                span.standing().state().name(),
                span.standing().tier() == null ? null : span.standing().tier().name(),
                span.reason().name(),
                span.periodId(),
                write(span.trace()));
    }

    private static String known(Instant at, List<Object> args) {
        if (at == null) {
            return CURRENT;
        }
        args.add(Timestamp.from(at));
        args.add(Timestamp.from(at));
        return KNOWN;
    }

    private RecordedSpan read(ResultSet row) throws SQLException {
        var tier = row.getString("tier");
        var step = row.getInt("step");
        boolean noStep = row.wasNull();
        var until = row.getTimestamp("recorded_to");
        return new RecordedSpan(
                row.getLong("span_id"),
                row.getString("staff_id"),
                row.getString("name"),
                row.getString("unit_id"),
                new GradeSpan(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("scheme_id"),
                        row.getString("manager_type"),
                        row.getString("own_grade"),
                        row.getString("treated_as"),
                        row.getString("grade"),
                        row.getString("level"),
                        noStep ? null : step,
                        new Standing(
                                QualificationState.valueOf(row.getString("standing")),
                                tier == null ? null : Tier.valueOf(tier)),
                        GradeReason.valueOf(row.getString("reason")),
                        row.getString("period_id"),
                        trace(row.getString("trace"))),
                row.getTimestamp("recorded_from").toInstant(),
                until == null ? null : until.toInstant());
    }

    private String write(List<Text> trace) {
        try {
            return json.writeValueAsString(trace);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an explanation cannot be written as JSON", e);
        }
    }

    private List<Text> trace(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored explanation is not JSON", e);
        }
    }
}
