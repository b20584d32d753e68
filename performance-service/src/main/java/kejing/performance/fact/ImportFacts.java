package kejing.performance.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.performance.load.Freeze;

/** Takes a file of monthly account facts in, whole or not at all. */
@ApplicationScoped
public class ImportFacts {

    private static final List<String> HEADER = List.of(
            "month", "account_id", "average_balance", "income", "direct_cost", "risk_cost", "non_performing_balance");

    private final Facts facts;
    private final Accounts accounts;
    private final Freeze freeze;
    private final Audit audit;

    ImportFacts(Facts facts, Accounts accounts, Freeze freeze, Audit audit) {
        this.facts = facts;
        this.accounts = accounts;
        this.freeze = freeze;
        this.audit = audit;
    }

    /** @throws kejing.chassis.problem.Problem 400 with every bad cell, 409 if a frozen month would change */
    @Transactional
    public ImportReport take(String fileName, byte[] content) {
        CsvFile file = CsvFile.read(fileName, content, HEADER);
        freeze.holdOpen();
        Map<String, Account> known = accounts.known(ImportAccounts.values(file, "account_id"));
        Map<Key, Integer> seen = new HashMap<>();
        List<AccountFact> read = new ArrayList<>(file.rows().size());
        for (CsvRow row : file.rows()) {
            AccountFact fact = read(row, known, seen);
            if (fact != null) {
                read.add(fact);
            }
        }
        file.refuseIfBad();
        Facts.Change change = facts.merge(read);
        freeze.requireOpen(change.months());
        ImportReport report = change.merged().report(file.name(), read.size());
        audit.record("import-facts", "facts", report);
        return report;
    }

    private static AccountFact read(CsvRow row, Map<String, Account> known, Map<Key, Integer> seen) {
        YearMonth month = row.month("month");
        String accountId = row.text("account_id");
        Money averageBalance = row.money("average_balance");
        Money income = row.money("income");
        Money directCost = row.money("direct_cost");
        Money riskCost = row.money("risk_cost");
        Money nonPerforming = row.money("non_performing_balance");
        rejectNegative(row, "average_balance", averageBalance);
        rejectNegative(row, "non_performing_balance", nonPerforming);
        Account account = accountId == null ? null : known.get(accountId);
        if (accountId != null && account == null) {
            row.reject("account_id", Text.of("账户不存在，请先导入账户", "There is no such account; import the accounts first"));
        }
        if (account != null && month != null) {
            check(row, account, month, nonPerforming);
            Integer first = seen.putIfAbsent(new Key(month, accountId), row.number());
            if (first != null) {
                row.reject(
                        "account_id",
                        Text.of(
                                "与第 %d 行重复：每个账户每月只能有一行",
                                "Row %d has it too: one row for each account and month", first));
            }
        }
        return row.bad()
                ? null
                : new AccountFact(account, month, averageBalance, income, directCost, riskCost, nonPerforming);
    }

    private static void check(CsvRow row, Account account, YearMonth month, Money nonPerforming) {
        if (month.isBefore(YearMonth.from(account.openedOn()))) {
            row.reject(
                    "month",
                    Text.of(
                            "早于账户开立日 %s，请核对月份或开立日",
                            "The account was opened only on %s; check the month or that day", account.openedOn()));
        }
        if (nonPerforming != null && !nonPerforming.isZero() && account.product() != Product.LOAN) {
            row.reject(
                    "non_performing_balance",
                    Text.of("只有贷款账户可有不良余额，其他请填 0.00", "Only loans can be non-performing; write 0.00"));
        }
    }

    private static void rejectNegative(CsvRow row, String column, Money amount) {
        if (amount != null && amount.isNegative()) {
            row.reject(column, Text.of("余额不得为负", "A balance cannot be negative"));
        }
    }

    private record Key(YearMonth month, String accountId) {}
}
