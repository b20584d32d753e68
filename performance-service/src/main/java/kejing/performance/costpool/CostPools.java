package kejing.performance.costpool;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.performance.load.Columns;
import kejing.performance.load.Merged;

/** All cost pools (费用池). */
@ApplicationScoped
public class CostPools {

    private final Sql sql;

    public CostPools(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** What merging changed, and in which months (their first days). */
    record Change(Merged merged, List<LocalDate> months) {}

    Change merge(List<CostPool> pools) {
        List<LocalDate> months = new ArrayList<>();
        List<Merged> parts = sql.list(
                """
                with merged as (
                  insert into cost_pool as p (month, branch_id, kind, amount)
                  select g.* from unnest(?::date[], ?, ?, ?::numeric[]) as g (month, branch_id, kind, amount)
                  order by 1, 2, 3
                  on conflict (month, branch_id, kind) do update set amount = excluded.amount
                    where p.amount is distinct from excluded.amount
                  returning p.month, (xmax = 0) as created)
                select month, count(*) filter (where created), count(*) filter (where not created)
                from merged group by month order by month""",
                row -> {
                    months.add(row.getDate(1).toLocalDate());
                    return new Merged(row.getInt(2), row.getInt(3));
                },
                Columns.of(pools, pool -> pool.month().atDay(1)),
                Columns.of(pools, CostPool::branchId),
                Columns.of(pools, CostPool::kind),
                Columns.of(pools, CostPool::amount));
        return new Change(
                new Merged(
                        parts.stream().mapToInt(Merged::created).sum(),
                        parts.stream().mapToInt(Merged::changed).sum()),
                months);
    }

    /** The pools of the months {@code [from, until)}. */
    public List<CostPool> between(LocalDate from, LocalDate until) {
        return sql.list(
                """
                select month, branch_id, kind, amount from cost_pool where month >= ? and month < ? order by 1, 2, 3""",
                row -> new CostPool(
                        YearMonth.from(row.getDate(1).toLocalDate()),
                        row.getString(2),
                        CostKind.valueOf(row.getString(3)),
                        Money.yuan(row.getBigDecimal(4))),
                Date.valueOf(from),
                Date.valueOf(until));
    }

    /** The sum of the pools of the months {@code [from, until)}, straight from the rows. */
    public Money total(LocalDate from, LocalDate until) {
        return sql.one(
                        "select coalesce(sum(amount), 0) from cost_pool where month >= ? and month < ?",
                        row -> Money.yuan(row.getBigDecimal(1)),
                        Date.valueOf(from),
                        Date.valueOf(until))
                .orElseThrow();
    }
}
