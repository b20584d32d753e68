package kejing.portfolio.client;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;

/** The accounts of clients. */
@ApplicationScoped
public class Accounts {

    private static final String COLUMNS =
            "account_id, client_id, kind, opened_on, matures_on, closed_on, balance, loan_class, overdue_since, as_of";

    private final Sql sql;

    Accounts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Loans first, then deposits, those that are closed last. */
    public List<Account> of(String clientId) {
        return sql.list("select " + COLUMNS + """
                         from account where client_id = ?
                        order by closed_on is not null, array_position(array['LOAN', 'TERM_DEPOSIT', 'DEMAND_DEPOSIT'], kind),
                          account_id""", Accounts::account, clientId);
    }

    public Optional<Account> find(String accountId) {
        return sql.one("select " + COLUMNS + " from account where account_id = ?", Accounts::account, accountId);
    }

    Map<String, Account> withIds(Collection<String> accountIds) {
        Map<String, Account> known = new HashMap<>();
        sql.list("select " + COLUMNS + " from account where account_id = any (?)", Accounts::account, (Object)
                        accountIds.toArray(String[]::new))
                .forEach(account -> known.put(account.accountId(), account));
        return known;
    }

    void putAll(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        sql.update(
                "insert into account (" + COLUMNS + """
                        ) select * from unnest(?, ?, ?, ?::date[], ?::date[], ?::date[], ?::numeric[], ?, ?::date[], ?::date[])
                        on conflict (account_id) do update set kind = excluded.kind, opened_on = excluded.opened_on,
                          matures_on = excluded.matures_on, closed_on = excluded.closed_on, balance = excluded.balance,
                          loan_class = excluded.loan_class, overdue_since = excluded.overdue_since,
                          as_of = excluded.as_of""",
                Columns.of(accounts, Account::accountId),
                Columns.of(accounts, Account::clientId),
                Columns.of(accounts, Account::kind),
                Columns.of(accounts, Account::openedOn),
                Columns.of(accounts, Account::maturesOn),
                Columns.of(accounts, Account::closedOn),
                Columns.of(accounts, Account::balance),
                Columns.of(accounts, Account::loanClass),
                Columns.of(accounts, Account::overdueSince),
                Columns.of(accounts, Account::asOf));
    }

    /** Gives each of the clients the worst class of its open loans, or none. */
    void classify(Set<String> clientIds) {
        sql.update("""
                update client c set loan_class = w.worst
                from (
                  select i.client_id, (array_agg(a.loan_class order by
                    array_position(array['LOSS', 'DOUBTFUL', 'SUBSTANDARD', 'SPECIAL_MENTION', 'PASS'], a.loan_class)))[1]
                    as worst
                  from unnest(?) as i(client_id)
                  left join account a on a.client_id = i.client_id and a.kind = 'LOAN' and a.closed_on is null
                  group by i.client_id) w
                where c.client_id = w.client_id and c.loan_class is distinct from w.worst""", (Object) clientIds.toArray(String[]::new));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                AccountKind.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                Money.yuan(row.getBigDecimal(7)),
                row.getString(8) == null ? null : LoanClass.valueOf(row.getString(8)),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class));
    }
}
