package kejing.performance.profitability;

import java.math.BigDecimal;
import java.util.Arrays;
import kejing.chassis.money.Money;
import kejing.performance.fact.BusinessClass;

/** What is gathered for one relationship manager, or for nobody, while the facts of a span are read; in primitives. */
final class Gathered {

    private static final int CELLS = Cell.ALL.size();
    private static final int CLASSES = BusinessClass.values().length;

    private final int months;
    private final long[] income = new long[CELLS];
    private final long[] directCost = new long[CELLS];
    private final long[] managementCost = new long[CELLS];
    private final long[] fixedAssetCost = new long[CELLS];
    private final long[] riskCost = new long[CELLS];
    private final long[] tax = new long[CELLS];
    private final long[] incomeOfMonth;
    private final WideSums balanceOfMonth;
    private final WideSums stockAge = new WideSums(CLASSES);
    private final WideSums nonPerforming = new WideSums(1);

    Gathered(int months) {
        this.months = months;
        this.incomeOfMonth = new long[months * CELLS];
        this.balanceOfMonth = new WideSums(months * CELLS);
    }

    /** Adds E, Cd, Cr and T of a part of a fact, in fen. */
    void add(int cell, int month, long e, long cd, long cr, long t) {
        income[cell] = Math.addExact(income[cell], e);
        directCost[cell] = Math.addExact(directCost[cell], cd);
        riskCost[cell] = Math.addExact(riskCost[cell], cr);
        tax[cell] = Math.addExact(tax[cell], t);
        incomeOfMonth[month * CELLS + cell] = Math.addExact(incomeOfMonth[month * CELLS + cell], e);
    }

    /** The place of a month's balance of a cell in {@link #balances}. */
    static int place(int month, int cell) {
        return month * CELLS + cell;
    }

    WideSums balances() {
        return balanceOfMonth;
    }

    /** Stock balance times days times age in days, by class. */
    WideSums stockAges() {
        return stockAge;
    }

    WideSums nonPerforming() {
        return nonPerforming;
    }

    void addAll(Gathered other) {
        add(income, other.income);
        add(directCost, other.directCost);
        add(riskCost, other.riskCost);
        add(tax, other.tax);
        add(incomeOfMonth, other.incomeOfMonth);
        balanceOfMonth.addAll(other.balanceOfMonth);
        stockAge.addAll(other.stockAge);
        nonPerforming.addAll(other.nonPerforming);
    }

    private static void add(long[] sums, long[] others) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], others[i]);
        }
    }

    void addManagementCost(long[] cost) {
        add(managementCost, cost);
    }

    void addFixedAssetCost(long[] cost) {
        add(fixedAssetCost, cost);
    }

    /** E of a month, by cell, in fen. */
    long[] incomes(int month) {
        return Arrays.copyOfRange(incomeOfMonth, month * CELLS, (month + 1) * CELLS);
    }

    /** CNY times days of a month, by cell. */
    BigDecimal[] balances(int month) {
        BigDecimal[] balances = new BigDecimal[CELLS];
        Arrays.setAll(balances, cell -> balanceOfMonth.get(place(month, cell)));
        return balances;
    }

    RoracTerms terms(Cell cell) {
        int at = cell.index();
        return new RoracTerms(
                new Money(income[at]),
                new Money(directCost[at]),
                new Money(managementCost[at]),
                new Money(fixedAssetCost[at]),
                new Money(riskCost[at]),
                new Money(tax[at]));
    }

    /** CNY times days of a cell over the whole span. */
    BigDecimal balanceDays(Cell cell) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < months; month++) {
            if (!balanceOfMonth.isZero(place(month, cell.index()))) {
                sum = sum.add(balanceOfMonth.get(place(month, cell.index())));
            }
        }
        return sum;
    }

    /** n in years, unrounded; null when the class has no stock balance (SEM-4). */
    BigDecimal stockYears(BusinessClass businessClass) {
        return StockAge.years(balanceDays(new Cell(businessClass, Part.STOCK)), stockAge.get(businessClass.ordinal()));
    }

    BigDecimal nonPerformingDays() {
        return nonPerforming.get(0);
    }
}
