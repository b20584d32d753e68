package kejing.performance.fact;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.performance.load.Columns;
import kejing.performance.load.Merged;

/** All monthly facts of the bank's accounts (账户月度事实). */
@ApplicationScoped
public class Facts {

    private static final int ROWS_OF_A_STATEMENT = 5_000;

    private final Sql sql;

    Facts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** What merging changed, and in which months (their first days). */
    record Change(Merged merged, List<LocalDate> months) {}

    /** Adds facts and takes over changed ones, some thousand rows a statement; the same rows again change nothing. */
    Change merge(List<AccountFact> facts) {
        SortedSet<LocalDate> months = new TreeSet<>();
        int created = 0;
        int changed = 0;
        for (int from = 0; from < facts.size(); from += ROWS_OF_A_STATEMENT) {
            int until = Math.min(facts.size(), from + ROWS_OF_A_STATEMENT);
            for (ChangedMonth month : mergeSome(facts.subList(from, until))) {
                months.add(month.month());
                created += month.merged().created();
                changed += month.merged().changed();
            }
        }
        return new Change(new Merged(created, changed), List.copyOf(months));
    }

    private List<ChangedMonth> mergeSome(List<AccountFact> facts) {
        return sql.list(
                """
                with merged as (
                  insert into account_fact as f (month, account_id, average_balance, income, direct_cost, risk_cost,
                    non_performing_balance)
                  select g.* from unnest(?::date[], ?, ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[])
                    as g (month, account_id, average_balance, income, direct_cost, risk_cost, non_performing_balance)
                  order by 1, 2
                  on conflict (month, account_id) do update
                    set average_balance = excluded.average_balance, income = excluded.income,
                      direct_cost = excluded.direct_cost, risk_cost = excluded.risk_cost,
                      non_performing_balance = excluded.non_performing_balance
                    where (f.average_balance, f.income, f.direct_cost, f.risk_cost, f.non_performing_balance)
                      is distinct from (excluded.average_balance, excluded.income, excluded.direct_cost,
                        excluded.risk_cost, excluded.non_performing_balance)
                  returning f.month, (xmax = 0) as created)
                select month, count(*) filter (where created), count(*) filter (where not created)
                from merged group by month""",
                row -> new ChangedMonth(row.getDate(1).toLocalDate(), new Merged(row.getInt(2), row.getInt(3))),
                Columns.of(facts, fact -> fact.month().atDay(1)),
                Columns.of(facts, fact -> fact.account().accountId()),
                Columns.of(facts, AccountFact::averageBalance),
                Columns.of(facts, AccountFact::income),
                Columns.of(facts, AccountFact::directCost),
                Columns.of(facts, AccountFact::riskCost),
                Columns.of(facts, AccountFact::nonPerforming));
    }

    private record ChangedMonth(LocalDate month, Merged merged) {}

    /** The facts of the months {@code [from, until)}, by account and month. */
    public List<AccountFact> between(LocalDate from, LocalDate until) {
        Map<String, Account> accounts = new HashMap<>();
        return sql.list(
                """
                select a.account_id, a.client_id, a.product, a.opened_on, a.base_average_balance, f.month,
                  (f.average_balance * 100)::bigint, (f.income * 100)::bigint, (f.direct_cost * 100)::bigint,
                  (f.risk_cost * 100)::bigint, (f.non_performing_balance * 100)::bigint
                from account_fact f join account a using (account_id)
                where f.month >= ? and f.month < ? order by a.account_id, f.month""",
                row -> new AccountFact(
                        account(accounts, row),
                        YearMonth.from(row.getDate(6).toLocalDate()),
                        new Money(row.getLong(7)),
                        new Money(row.getLong(8)),
                        new Money(row.getLong(9)),
                        new Money(row.getLong(10)),
                        new Money(row.getLong(11))),
                Date.valueOf(from),
                Date.valueOf(until));
    }

    /**
     * Σ (E − Cd − Cr − T) of the months {@code [from, until)} straight from the rows, whoever served the client: the
     * independent check of every division.
     *
     * @param taxRates T as a share of E by month and product, one for every pair; tax is rounded per row, half away from zero
     */
    public Money bankProfit(LocalDate from, LocalDate until, List<TaxRate> taxRates) {
        return sql.one(
                        """
                        select coalesce(
                          sum(f.income - f.direct_cost - f.risk_cost - round(f.income * t.rate, 2)), 0)
                        from account_fact f
                          join account a using (account_id)
                          join unnest(?::date[], ?, ?::numeric[]) as t (month, product, rate)
                            on t.month = f.month and t.product = a.product
                        where f.month >= ? and f.month < ?""",
                        row -> Money.yuan(row.getBigDecimal(1)),
                        Columns.of(taxRates, rate -> rate.month().atDay(1)),
                        Columns.of(taxRates, TaxRate::product),
                        Columns.of(taxRates, rate -> rate.rate().toPlainString()),
                        Date.valueOf(from),
                        Date.valueOf(until))
                .orElseThrow();
    }

    /** The share of E that is T for a product in a month. */
    public record TaxRate(YearMonth month, Product product, BigDecimal rate) {}

    private static Account account(Map<String, Account> accounts, ResultSet row) throws SQLException {
        String accountId = row.getString(1);
        Account known = accounts.get(accountId);
        if (known == null) {
            known = new Account(
                    accountId,
                    row.getString(2),
                    Product.valueOf(row.getString(3)),
                    row.getDate(4).toLocalDate(),
                    Money.yuan(row.getBigDecimal(5)));
            accounts.put(accountId, known);
        }
        return known;
    }
}
