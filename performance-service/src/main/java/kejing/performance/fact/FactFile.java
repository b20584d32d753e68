package kejing.performance.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import kejing.chassis.csv.CsvFile;
import kejing.chassis.csv.CsvRow;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.performance.load.Merged;

/**
 * A file of monthly account facts (账户月度事实文件), taken whole or not at all. Rows go to the database while the file is still
 * being read, none of them is kept, and what concerns other rows or the accounts is checked there.
 */
public final class FactFile {

    public static final List<String> HEADER = List.of(
            "month", "account_id", "average_balance", "income", "direct_cost", "risk_cost", "non_performing_balance");

    private static final int MOST_SHOWN = 100;

    private final Facts facts;

    public FactFile(Facts facts) {
        this.facts = facts;
    }

    /** What became of a file, and the first days of the months in which something changed. */
    public record Taken(ImportReport report, List<LocalDate> months) {}

    /**
     * Within one transaction.
     *
     * @throws kejing.chassis.problem.Problem 400 with the bad cells
     */
    public Taken take(String fileName, byte[] content) {
        facts.expectDelivery();
        Delivery delivery = new Delivery();
        CsvFile[] read = {null};
        facts.deliver(rows -> read[0] = CsvFile.readEach(fileName, content, HEADER, row -> delivery.read(row, rows)));
        CsvFile file = read[0];
        Facts.Change change = delivery.ascending && file.errors().isEmpty() && facts.noneOf(delivery.months)
                ? addNew(file, delivery)
                : merge(file, delivery);
        return new Taken(change.merged().report(file.name(), delivery.rows), change.months());
    }

    /** The way of nearly all files: the months are new, and ascending rows have no two of one account and month. */
    private Facts.Change addNew(CsvFile file, Delivery delivery) {
        int added = facts.addFitting();
        if (added < delivery.rows) {
            refuseMisfits(file);
        }
        return new Facts.Change(new Merged(added, 0), List.copyOf(delivery.months));
    }

    private Facts.Change merge(CsvFile file, Delivery delivery) {
        if (!delivery.ascending) {
            facts.duplicates(MOST_SHOWN)
                    .forEach((row, first) -> file.reject(
                            row,
                            "account_id",
                            "",
                            Text.of(
                                    "与第 %d 行重复：每个账户每月只能有一行",
                                    "Row %d has it too: one row for each account and month", first)));
        }
        refuseMisfits(file);
        return facts.mergeDelivery();
    }

    private void refuseMisfits(CsvFile file) {
        facts.misfits(MOST_SHOWN).forEach(misfit -> reject(file, misfit));
        file.refuseIfBad();
    }

    /** What is known of the rows so far. */
    private static final class Delivery {
        private final SortedSet<LocalDate> months = new TreeSet<>();
        private int rows;
        private boolean ascending = true;
        private LocalDate lastMonth = LocalDate.MIN;
        private String lastAccount = "";

        void read(CsvRow row, Consumer<Object[]> into) {
            YearMonth month = row.month("month");
            String accountId = row.text("account_id");
            Object[] fact = fact(row, month, accountId);
            if (fact == null) {
                return;
            }
            into.accept(fact);
            rows++;
            LocalDate first = (LocalDate) fact[1];
            int later = first.compareTo(lastMonth);
            if (later != 0) {
                months.add(first);
            }
            ascending &= later > 0 || later == 0 && accountId.compareTo(lastAccount) > 0;
            lastMonth = first;
            lastAccount = accountId;
        }
    }

    /** The row as it is delivered, or null if a cell cannot be read. */
    private static Object[] fact(CsvRow row, YearMonth month, String accountId) {
        Money averageBalance = row.money("average_balance");
        Money income = row.money("income");
        Money directCost = row.money("direct_cost");
        Money riskCost = row.money("risk_cost");
        Money nonPerforming = row.money("non_performing_balance");
        rejectNegative(row, "average_balance", averageBalance);
        rejectNegative(row, "non_performing_balance", nonPerforming);
        return row.bad()
                ? null
                : new Object[] {
                    row.number(),
                    month.atDay(1),
                    accountId,
                    averageBalance.fen(),
                    income.fen(),
                    directCost.fen(),
                    riskCost.fen(),
                    nonPerforming.fen()
                };
    }

    private static void reject(CsvFile file, Facts.Misfit misfit) {
        if (misfit.openedOn() == null) {
            file.reject(
                    misfit.row(),
                    "account_id",
                    misfit.accountId(),
                    Text.of("账户不存在，请先导入账户", "There is no such account; import the accounts first"));
        } else if (misfit.nonPerforming()) {
            file.reject(
                    misfit.row(),
                    "non_performing_balance",
                    misfit.accountId(),
                    Text.of(
                            "只有贷款、贴现和保函账户可有不良余额，其他请填 0.00",
                            "Only loans, bills and guarantees can be non-performing; write 0.00"));
        } else {
            file.reject(
                    misfit.row(),
                    "month",
                    misfit.accountId(),
                    Text.of(
                            "早于账户开立日 %s，请核对月份或开立日",
                            "The account was opened only on %s; check the month or that day", misfit.openedOn()));
        }
    }

    private static void rejectNegative(CsvRow row, String column, Money amount) {
        if (amount != null && amount.isNegative()) {
            row.reject(column, Text.of("余额不得为负", "A balance cannot be negative"));
        }
    }
}
