package kejing.performance.fact;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.performance.load.Columns;
import kejing.performance.load.Merged;

/** All accounts of the bank (账户). */
@ApplicationScoped
public class Accounts {

    private final Sql sql;

    Accounts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Adds accounts and takes over changed opening days and base balances; the same rows again change nothing. */
    Merged merge(List<Account> accounts) {
        return sql.one(
                        """
                        with merged as (
                          insert into account as a (account_id, client_id, product, opened_on, base_average_balance)
                          select g.* from unnest(?, ?, ?, ?::date[], ?::numeric[])
                            as g (account_id, client_id, product, opened_on, base_average_balance) order by 1
                          on conflict (account_id) do update
                            set opened_on = excluded.opened_on, base_average_balance = excluded.base_average_balance
                            where (a.opened_on, a.base_average_balance)
                              is distinct from (excluded.opened_on, excluded.base_average_balance)
                          returning (xmax = 0) as created)
                        select count(*) filter (where created), count(*) filter (where not created) from merged""",
                        row -> new Merged(row.getInt(1), row.getInt(2)),
                        Columns.of(accounts, Account::accountId),
                        Columns.of(accounts, Account::clientId),
                        Columns.of(accounts, Account::product),
                        Columns.of(accounts, Account::openedOn),
                        Columns.of(accounts, Account::baseAverageBalance))
                .orElseThrow();
    }

    /** Those of the given ids that exist. */
    Map<String, Account> known(Set<String> accountIds) {
        Map<String, Account> known = new HashMap<>();
        sql.list(
                        """
                        select account_id, client_id, product, opened_on, base_average_balance
                        from account where account_id = any(?)""",
                        row -> new Account(
                                row.getString(1),
                                row.getString(2),
                                Product.valueOf(row.getString(3)),
                                row.getDate(4).toLocalDate(),
                                Money.yuan(row.getBigDecimal(5))),
                        (Object) accountIds.toArray(String[]::new))
                .forEach(account -> known.put(account.accountId(), account));
        return known;
    }

    /** The months for which facts of these accounts are stored. */
    List<LocalDate> monthsWithFacts(Set<String> accountIds) {
        return sql.list(
                "select distinct month from account_fact join account using (account_no) where account_id = any(?)",
                row -> row.getDate(1).toLocalDate(),
                (Object) accountIds.toArray(String[]::new));
    }
}
