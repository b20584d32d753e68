package kejing.grading.qualification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kejing.chassis.sql.Sql;
import kejing.grading.RecordedTime;

/**
 * How every grant stood on every day, as it was known at all times. A span that turns out to be different is closed in
 * recorded time and another one written beside it; PostgreSQL refuses two answers for one day at one time.
 */
@ApplicationScoped
class QualificationSpans {
    private static final long REGISTER_LOCK = 0x7265676973746572L;

    private static final String SELECT = """
            select s.span_id, s.grant_no, s.valid_from, s.valid_to, s.state, s.cause, s.recorded_from
            from qualification_span s join qualification q using (grant_no)
            where q.staff_id = ?""";

    private final Sql sql;

    QualificationSpans(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record Recorded(long spanId, QualificationSpan span, Instant from) {}

    /** The register is changed by one transaction after the other, so that none misses what another one brings. */
    void lock() {
        sql.list("select pg_advisory_xact_lock(" + REGISTER_LOCK + ")", row -> 0);
    }

    /** A person's spans as they are known now, grant by grant in order. */
    List<QualificationSpan> current(String staffId) {
        return recorded(staffId).stream().map(Recorded::span).toList();
    }

    /** A person's spans as they were known at the moment. */
    List<QualificationSpan> known(String staffId, Instant at) {
        return sql.list(
                SELECT + " and s.recorded_from <= ? and (s.recorded_to is null or s.recorded_to > ?)"
                        + " order by s.grant_no, s.valid_from",
                row -> read(row).span(),
                staffId,
                Timestamp.from(at),
                Timestamp.from(at));
    }

    /** Records the spans as what is known from the moment on; those that stay the same are left as they are. */
    void record(String staffId, List<QualificationSpan> spans, Instant now) {
        var known = recorded(staffId);
        var at = Timestamp.from(RecordedTime.after(now, known.stream().map(Recorded::from)));
        var before = known.stream().map(Recorded::span).collect(Collectors.toSet());
        for (var old : known) {
            if (!spans.contains(old.span())) {
                sql.update("update qualification_span set recorded_to = ? where span_id = ?", at, old.spanId());
            }
        }
        sql.batch(
                """
                insert into qualification_span (grant_no, valid_from, valid_to, state, cause, recorded_from)
                values (?, ?, ?, ?, ?, ?)""",
                spans.stream()
                        .filter(span -> !before.contains(span))
                        .map(span -> new Object[] {
                            span.grant(), span.from(), span.to(), span.state().name(), span.cause(), at
                        })
                        .toList());
    }

    private List<Recorded> recorded(String staffId) {
        return sql.list(
                SELECT + " and s.recorded_to is null order by s.grant_no, s.valid_from",
                QualificationSpans::read,
                staffId);
    }

    private static Recorded read(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong("span_id"),
                new QualificationSpan(
                        row.getLong("grant_no"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        QualificationState.valueOf(row.getString("state")),
                        row.getString("cause")),
                row.getTimestamp("recorded_from").toInstant());
    }
}
