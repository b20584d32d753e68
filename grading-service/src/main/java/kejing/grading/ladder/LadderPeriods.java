package kejing.grading.ladder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.sql.Sql;

/** The closed periods, and by which scheme and branch each was judged for a person. */
@ApplicationScoped
public class LadderPeriods {
    private final Sql sql;
    private final Clock clock;

    LadderPeriods(AgroalDataSource dataSource, Clock clock) {
        this.sql = new Sql(dataSource);
        this.clock = clock;
    }

    /** By what a period was judged for a person; written once. */
    record Judged(LadderPeriod period, String schemeId, String branchId) {}

    /** Keeps the period; a later close of it changes no dates. */
    void put(LadderPeriod period) {
        sql.update(
                """
                insert into ladder_period (period_id, from_date, to_date, cadence) values (?, ?, ?, ?)
                on conflict (period_id) do nothing""",
                period.periodId(),
                period.from(),
                period.to(),
                period.cadence().name());
    }

    /** The periods that end after the day and have not been judged for the member. */
    List<LadderPeriod> unjudged(long member, LocalDate after) {
        return sql.list(
                """
                select period_id, from_date, to_date, cadence from ladder_period p
                where to_date > ? and not exists (
                  select from ladder_review r where r.member = ? and r.period_id = p.period_id)
                order by to_date, period_id""",
                row -> new LadderPeriod(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        Cadence.valueOf(row.getString(4))),
                after,
                member);
    }

    void judge(long member, Judged judged) {
        sql.update(
                "insert into ladder_review (member, period_id, scheme_id, branch_id, reviewed_at) values (?, ?, ?, ?, ?)",
                member,
                judged.period().periodId(),
                judged.schemeId(),
                judged.branchId(),
                Timestamp.from(clock.instant()));
    }

    List<Judged> judged(long member) {
        return sql.list(
                """
                select p.period_id, p.from_date, p.to_date, p.cadence, r.scheme_id, r.branch_id
                from ladder_review r join ladder_period p using (period_id)
                where r.member = ? order by p.to_date, p.period_id""",
                row -> new Judged(
                        new LadderPeriod(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                Cadence.valueOf(row.getString(4))),
                        row.getString(5),
                        row.getString(6)),
                member);
    }

    /** The latest known scores of a person by period. */
    Map<String, BigDecimal> scores(String staffId) {
        var scores = new HashMap<String, BigDecimal>();
        sql.list(
                "select period_id, score from evaluation where staff_id = ?",
                row -> scores.put(row.getString(1), row.getBigDecimal(2)),
                staffId);
        return scores;
    }
}
