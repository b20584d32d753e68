package kejing.portfolio.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;

/**
 * The rows of accounts that core banking sends, as CSV, as lines of JSON or as events. Wrong are an unknown client, an id that
 * stands twice or belongs to another client, a negative balance, days in an impossible order, a loan without class and a
 * deposit with one.
 */
final class AccountFile {

    static final List<String> HEADER = List.of(
            "account_id",
            "client_id",
            "kind",
            "opened_on",
            "matures_on",
            "closed_on",
            "balance",
            "loan_class",
            "overdue_since",
            "as_of");

    private final Set<String> clientIds;
    private final Map<String, Account> known;

    /** @param clientIds clients that are known; @param known accounts that are known, by id */
    AccountFile(Set<String> clientIds, Map<String, Account> known) {
        this.clientIds = clientIds;
        this.known = known;
    }

    /** The accounts of the file; what is wrong is left in the file's errors. */
    List<Account> read(CsvFile file) {
        List<Account> accounts = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            Account account = account(row);
            if (account != null) {
                accounts.add(account);
            }
        }
        return accounts;
    }

    private Account account(CsvRow row) {
        String accountId = row.unique("account_id");
        String clientId = row.text("client_id");
        AccountKind kind = row.oneOf("kind", AccountKind.class);
        LocalDate openedOn = row.date("opened_on");
        LocalDate maturesOn = row.optionalDate("matures_on");
        LocalDate closedOn = row.optionalDate("closed_on");
        Money balance = row.money("balance");
        LoanClass loanClass = row.optionalText("loan_class") == null ? null : row.oneOf("loan_class", LoanClass.class);
        LocalDate overdueSince = row.optionalDate("overdue_since");
        LocalDate asOf = row.date("as_of");
        if (clientId != null && !clientIds.contains(clientId)) {
            row.reject(
                    "client_id", Text.of("未知客户，请先送客户或改正编号", "Unknown client. Send the client first or correct the id"));
        }
        Account before = accountId == null ? null : known.get(accountId);
        if (before != null && clientId != null && !before.clientId().equals(clientId)) {
            row.reject(
                    "client_id",
                    Text.of(
                            "账户已属于客户 %s，不能改换客户",
                            "The account belongs to client %s and cannot change hands", before.clientId()));
        }
        if (balance != null && balance.isNegative()) {
            row.reject("balance", Text.of("余额不能为负，请改正", "A balance cannot be negative. Correct it"));
        }
        notBefore(row, "matures_on", maturesOn, openedOn);
        notBefore(row, "closed_on", closedOn, openedOn);
        notBefore(row, "overdue_since", overdueSince, openedOn);
        notBefore(row, "as_of", asOf, openedOn);
        onlyOfLoans(row, kind, loanClass, overdueSince);
        if (row.bad()) {
            return null;
        }
        return new Account(
                accountId, clientId, kind, openedOn, maturesOn, closedOn, balance, loanClass, overdueSince, asOf);
    }

    private static void notBefore(CsvRow row, String column, LocalDate day, LocalDate openedOn) {
        if (day != null && openedOn != null && day.isBefore(openedOn)) {
            row.reject(column, Text.of("不得早于开户日 %s", "It cannot be before the account was opened on %s", openedOn));
        }
    }

    private static void onlyOfLoans(CsvRow row, AccountKind kind, LoanClass loanClass, LocalDate overdueSince) {
        if (kind == null) {
            return;
        }
        boolean loan = kind == AccountKind.LOAN;
        if (loan && row.optionalText("loan_class") == null) {
            row.reject("loan_class", Text.of("贷款须填写五级分类", "A loan needs its class"));
        }
        if (!loan && loanClass != null) {
            row.reject("loan_class", Text.of("只有贷款有五级分类，请留空", "Only loans have a class; leave it empty"));
        }
        if (!loan && overdueSince != null) {
            row.reject("overdue_since", Text.of("只有贷款会逾期，请留空", "Only loans can be overdue; leave it empty"));
        }
    }
}
