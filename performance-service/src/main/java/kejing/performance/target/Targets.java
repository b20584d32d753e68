package kejing.performance.target;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.performance.load.Columns;
import kejing.performance.load.Merged;
import kejing.performance.scorecard.Target;

/** All targets and delivered indicator values (目标与指标值). */
@ApplicationScoped
public class Targets {

    private final Sql sql;

    Targets(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    record TargetRow(String periodId, String staffId, Target target) {}

    record IndicatorRow(String periodId, String staffId, String indicator, BigDecimal value) {}

    /** The period that a file speaks of. */
    record PeriodOfFile(String periodId, String schemeId, boolean open) {}

    Optional<PeriodOfFile> period(String periodId) {
        return sql.one(
                "select period_id, scheme_id, state = 'OPEN' from period where period_id = ?",
                row -> new PeriodOfFile(row.getString(1), row.getString(2), row.getBoolean(3)),
                periodId);
    }

    /** What merging changed; the second part are the periods in which it did. */
    record Change(Merged merged, List<String> periods) {}

    Change mergeTargets(List<TargetRow> rows) {
        return changed(sql.list(
                """
                with merged as (
                  insert into target as t (period_id, staff_id, rorac, deposit_average, loan_average)
                  select g.* from unnest(?, ?, ?::numeric[], ?::numeric[], ?::numeric[])
                    as g (period_id, staff_id, rorac, deposit_average, loan_average) order by 1, 2
                  on conflict (period_id, staff_id) do update set rorac = excluded.rorac,
                    deposit_average = excluded.deposit_average, loan_average = excluded.loan_average
                    where (t.rorac, t.deposit_average, t.loan_average)
                      is distinct from (excluded.rorac, excluded.deposit_average, excluded.loan_average)
                  returning t.period_id, (xmax = 0) as created)
                select period_id, count(*) filter (where created), count(*) filter (where not created)
                from merged group by 1 order by 1""",
                row -> new Part(row.getString(1), new Merged(row.getInt(2), row.getInt(3))),
                Columns.of(rows, TargetRow::periodId),
                Columns.of(rows, TargetRow::staffId),
                Columns.of(rows, row -> row.target().rorac()),
                Columns.of(rows, row -> row.target().depositAverage()),
                Columns.of(rows, row -> row.target().loanAverage())));
    }

    Change mergeIndicators(List<IndicatorRow> rows) {
        return changed(sql.list(
                """
                with merged as (
                  insert into indicator_value as i (period_id, staff_id, indicator, value)
                  select g.* from unnest(?, ?, ?, ?::numeric[]) as g (period_id, staff_id, indicator, value)
                  order by 1, 2, 3
                  on conflict (period_id, staff_id, indicator) do update set value = excluded.value
                    where i.value is distinct from excluded.value
                  returning i.period_id, (xmax = 0) as created)
                select period_id, count(*) filter (where created), count(*) filter (where not created)
                from merged group by 1 order by 1""",
                row -> new Part(row.getString(1), new Merged(row.getInt(2), row.getInt(3))),
                Columns.of(rows, IndicatorRow::periodId),
                Columns.of(rows, IndicatorRow::staffId),
                Columns.of(rows, IndicatorRow::indicator),
                Columns.of(rows, row -> row.value().toPlainString())));
    }

    /** Targets by staff id. */
    public Map<String, Target> ofPeriod(String periodId) {
        Map<String, Target> targets = new TreeMap<>();
        sql.list(
                "select staff_id, rorac, deposit_average, loan_average from target where period_id = ?",
                row -> targets.put(
                        row.getString(1),
                        new Target(
                                Money.yuan(row.getBigDecimal(2)),
                                Money.yuan(row.getBigDecimal(3)),
                                Money.yuan(row.getBigDecimal(4)))),
                periodId);
        return targets;
    }

    /** Delivered values by staff id and indicator. */
    public Map<String, Map<String, BigDecimal>> indicatorValues(String periodId) {
        Map<String, Map<String, BigDecimal>> values = new TreeMap<>();
        sql.list(
                "select staff_id, indicator, value from indicator_value where period_id = ?",
                row -> values.computeIfAbsent(row.getString(1), staffId -> new TreeMap<>())
                        .put(row.getString(2), row.getBigDecimal(3)),
                periodId);
        return values;
    }

    private static Change changed(List<Part> parts) {
        return new Change(
                new Merged(
                        parts.stream().mapToInt(part -> part.merged().created()).sum(),
                        parts.stream().mapToInt(part -> part.merged().changed()).sum()),
                parts.stream().map(Part::periodId).toList());
    }

    private record Part(String periodId, Merged merged) {}
}
