package kejing.performance.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.performance.load.Columns;
import kejing.performance.load.Merged;
import kejing.performance.responsibility.LedgerColumns;

/** All monthly facts of the bank's accounts (账户月度事实). */
@ApplicationScoped
public class Facts {

    /** Whether the row {@code d} of a delivery can be a fact of the account {@code a}. */
    private static final String FITTING = "d.month >= date_trunc('month', a.opened_on)"
            + " and (d.non_performing_balance = 0 or a.product in ("
            + Arrays.stream(Product.values())
                    .filter(Product::isCredit)
                    .map(product -> "'" + product + "'")
                    .collect(Collectors.joining(", "))
            + "))";

    private final Sql sql;

    public Facts(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** What taking a delivery changed, and in which months (their first days). */
    record Change(Merged merged, List<LocalDate> months) {}

    /** What is wrong with a row of a delivery. */
    record Misfit(int row, String accountId, LocalDate openedOn, boolean nonPerforming) {}

    /** Makes room for a delivery until the transaction ends. */
    void expectDelivery() {
        sql.update("""
                create temporary table fact_delivery (row_no integer, month date, account_id text, average_balance bigint,
                  income bigint, direct_cost bigint, risk_cost bigint, non_performing_balance bigint) on commit drop""");
    }

    /** Where the rows of a delivery go, for {@link Sql#copy}. */
    <X extends Exception> void deliver(Sql.Loader<X> loader) throws X {
        sql.copy("fact_delivery", loader);
    }

    /**
     * Rows whose account is unknown (no opening day), was opened only after the month, or cannot be non-performing; the first
     * of them.
     */
    List<Misfit> misfits(int most) {
        return sql.list(
                """
                select d.row_no, d.account_id, a.opened_on, d.month >= date_trunc('month', a.opened_on)
                from fact_delivery d left join account a using (account_id)
                where a.account_no is null or not (%s)
                order by 1 limit ?""".formatted(FITTING),
                row -> new Misfit(
                        row.getInt(1),
                        row.getString(2),
                        row.getDate(3) == null ? null : row.getDate(3).toLocalDate(),
                        row.getBoolean(4)),
                most);
    }

    /** Rows of a delivery with the same account and month as an earlier one, and that one. */
    Map<Integer, Integer> duplicates(int most) {
        Map<Integer, Integer> duplicates = new TreeMap<>();
        sql.list("""
                select row_no, first_row from (
                  select row_no, min(row_no) over (partition by month, account_id) as first_row from fact_delivery) d
                where row_no > first_row order by 1 limit ?""", row -> duplicates.put(row.getInt(1), row.getInt(2)), most);
        return duplicates;
    }

    /** Whether nothing is stored for any of the months. */
    boolean noneOf(Collection<LocalDate> months) {
        return months.stream()
                .allMatch(month -> sql.one(
                                "select 1 from account_fact where month = ? limit 1", row -> true, Date.valueOf(month))
                        .isEmpty());
    }

    /** Adds the rows of the delivery that fit; for months of which nothing is stored. @return how many they are */
    int addFitting() {
        return sql.update("""
                insert into account_fact
                select d.month, a.account_no, d.average_balance, d.income, d.direct_cost, d.risk_cost,
                  d.non_performing_balance
                from fact_delivery d join account a using (account_id) where\s""" + FITTING + " order by 1, 2");
    }

    /** Adds the facts of the delivery and takes over changed ones; the same rows again change nothing. */
    Change mergeDelivery() {
        List<ChangedMonth> changes = sql.list(
                """
                with merged as (
                  insert into account_fact as f
                  select d.month, a.account_no, d.average_balance, d.income, d.direct_cost, d.risk_cost,
                    d.non_performing_balance
                  from fact_delivery d join account a using (account_id) order by 1, 2
                  on conflict (month, account_no) do update
                    set average_balance = excluded.average_balance, income = excluded.income,
                      direct_cost = excluded.direct_cost, risk_cost = excluded.risk_cost,
                      non_performing_balance = excluded.non_performing_balance
                    where (f.average_balance, f.income, f.direct_cost, f.risk_cost, f.non_performing_balance)
                      is distinct from (excluded.average_balance, excluded.income, excluded.direct_cost,
                        excluded.risk_cost, excluded.non_performing_balance)
                  returning f.month, (xmax = 0) as created)
                select month, count(*) filter (where created), count(*) filter (where not created)
                from merged group by month order by month""", row -> new ChangedMonth(row.getDate(1).toLocalDate(), new Merged(row.getInt(2), row.getInt(3))));
        return new Change(
                new Merged(
                        changes.stream()
                                .mapToInt(change -> change.merged().created())
                                .sum(),
                        changes.stream()
                                .mapToInt(change -> change.merged().changed())
                                .sum()),
                changes.stream().map(ChangedMonth::month).toList());
    }

    private record ChangedMonth(LocalDate month, Merged merged) {}

    /**
     * The facts of whole months in columns, accounts by id.
     *
     * @param ofClients the number of each client's ledger
     * @param ofAccounts the number of the own ledger of each account that has one
     */
    public FactColumns columns(
            YearMonth first, int months, Map<String, Integer> ofClients, Map<String, Integer> ofAccounts) {
        int[] size = sql.list("select count(*)::int, coalesce(max(account_no), 0) from account", row ->
                        new int[] {row.getInt(1), row.getInt(2)})
                .getFirst();
        FactColumns columns = new FactColumns(first, months, size[0]);
        int[] numberOf = new int[size[1] + 1];
        sql.forEach("""
                select account_id, client_id, product, opened_on, base_average_balance, account_no from account
                order by account_id collate "C\"""", row -> {
            Account account = account(row);
            numberOf[row.getInt(6)] = columns.add(
                    account,
                    ofClients.getOrDefault(account.clientId(), LedgerColumns.NONE),
                    ofAccounts.getOrDefault(account.accountId(), LedgerColumns.NONE));
        });
        LocalDate begin = first.atDay(1);
        int[] monthOf = new int
                [Math.toIntExact(
                        ChronoUnit.DAYS.between(begin, first.plusMonths(months).atDay(1)))];
        for (int month = 0; month < months; month++) {
            monthOf[
                    Math.toIntExact(ChronoUnit.DAYS.between(
                            begin, first.plusMonths(month).atDay(1)))] = month;
        }
        int firstDay = Math.toIntExact(begin.toEpochDay());
        sql.copyOut(
                "select account_no, month, average_balance, income, direct_cost, risk_cost, non_performing_balance"
                        + " from account_fact where month >= '" + begin + "' and month < '"
                        + first.plusMonths(months).atDay(1) + "'",
                row -> columns.add(
                        numberOf[row.nextInt()],
                        monthOf[row.nextDay() - firstDay],
                        row.nextLong(),
                        row.nextLong(),
                        row.nextLong(),
                        row.nextLong(),
                        row.nextLong()));
        return columns;
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
                          sum(f.income - f.direct_cost - f.risk_cost - round(f.income * t.rate)), 0)
                        from account_fact f
                          join account a using (account_no)
                          join unnest(?::date[], ?, ?::numeric[]) as t (month, product, rate)
                            on t.month = f.month and t.product = a.product
                        where f.month >= ? and f.month < ?""",
                        row -> new Money(row.getBigDecimal(1).longValueExact()),
                        Columns.of(taxRates, rate -> rate.month().atDay(1)),
                        Columns.of(taxRates, TaxRate::product),
                        Columns.of(taxRates, rate -> rate.rate().toPlainString()),
                        Date.valueOf(from),
                        Date.valueOf(until))
                .orElseThrow();
    }

    /** The share of E that is T for a product in a month. */
    public record TaxRate(YearMonth month, Product product, BigDecimal rate) {}

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                Product.valueOf(row.getString(3)),
                row.getDate(4).toLocalDate(),
                Money.yuan(row.getBigDecimal(5)));
    }
}
