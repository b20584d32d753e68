package kejing.grading.deposits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.chassis.sql.Sql;
import kejing.grading.deposits.AccountYear.Share;

/** The deposit accounts of the years, as core banking reported them last. */
@ApplicationScoped
public class DepositAccounts {
    private static final String SELECT = """
            select account_id, balance_sum, staff_id, share from deposit_account_year""";

    private final Sql sql;

    DepositAccounts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Until the end of the transaction nobody else takes a file. */
    void lock() {
        sql.list("select pg_advisory_xact_lock(110277462)", row -> 0);
    }

    /** All accounts of a year, by their id. */
    Map<String, AccountYear> of(int year) {
        return accounts(sql.list(SELECT + " where year = ? order by account_id, staff_id", DepositAccounts::read, year))
                .stream()
                .collect(toMap(AccountYear::accountId, account -> account));
    }

    /** The accounts of a year in which a person has a share, with the shares of all. */
    public List<AccountYear> of(int year, String staffId) {
        return accounts(sql.list(
                SELECT + " where year = ? and account_id in (select account_id from deposit_account_year"
                        + " where year = ? and staff_id = ?) order by account_id, staff_id",
                DepositAccounts::read,
                year,
                year,
                staffId));
    }

    void replace(int year, List<AccountYear> accounts) {
        var ids = accounts.stream().map(AccountYear::accountId).toArray(String[]::new);
        sql.update("delete from deposit_account_year where year = ? and account_id = any(?)", year, ids);
        var rows = new ArrayList<Object[]>();
        for (var account : accounts) {
            for (var share : account.shares()) {
                rows.add(new Object[] {
                    year,
                    account.accountId(),
                    share.staffId(),
                    share.share(),
                    account.balanceSum().amount()
                });
            }
        }
        sql.batch(
                "insert into deposit_account_year (year, account_id, staff_id, share, balance_sum) values (?, ?, ?, ?, ?)",
                rows);
    }

    private static List<AccountYear> accounts(List<AccountYear> rows) {
        return rows.stream().collect(groupingBy(AccountYear::accountId, LinkedHashMap::new, toList())).values().stream()
                .map(parts -> new AccountYear(
                        parts.getFirst().accountId(),
                        parts.getFirst().balanceSum(),
                        parts.stream().flatMap(part -> part.shares().stream()).toList()))
                .toList();
    }

    private static AccountYear read(ResultSet row) throws SQLException {
        return new AccountYear(
                row.getString("account_id"),
                Money.yuan(row.getBigDecimal("balance_sum")),
                List.of(new Share(row.getString("staff_id"), row.getBigDecimal("share"))));
    }
}
