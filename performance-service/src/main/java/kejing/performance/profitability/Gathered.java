package kejing.performance.profitability;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kejing.chassis.money.Money;
import kejing.performance.fact.BusinessClass;

/** What is gathered for one relationship manager, or for nobody, while the facts of a span are read; fen in primitives. */
final class Gathered {

    private static final int CELLS = Cell.ALL.size();

    private final long[] income = new long[CELLS];
    private final long[] directCost = new long[CELLS];
    private final long[] managementCost = new long[CELLS];
    private final long[] fixedAssetCost = new long[CELLS];
    private final long[] riskCost = new long[CELLS];
    private final long[] tax = new long[CELLS];
    private final long[][] incomeOfMonth;
    private final BigDecimal[][] balanceOfMonth;
    private final StockAge[] stockAge = new StockAge[BusinessClass.values().length];
    private BigDecimal nonPerformingDays = BigDecimal.ZERO;

    Gathered(int months) {
        incomeOfMonth = new long[months][CELLS];
        balanceOfMonth = new BigDecimal[months][CELLS];
        for (BigDecimal[] month : balanceOfMonth) {
            Arrays.fill(month, BigDecimal.ZERO);
        }
        Arrays.setAll(stockAge, i -> new StockAge());
    }

    void add(Cell cell, int month, Posting posting) {
        int at = cell.index();
        income[at] = Math.addExact(income[at], posting.income().fen());
        directCost[at] = Math.addExact(directCost[at], posting.directCost().fen());
        riskCost[at] = Math.addExact(riskCost[at], posting.riskCost().fen());
        tax[at] = Math.addExact(tax[at], posting.tax().fen());
        incomeOfMonth[month][at] =
                Math.addExact(incomeOfMonth[month][at], posting.income().fen());
    }

    /** @param balanceDays CNY times days */
    void addBalance(Cell cell, int month, BigDecimal balanceDays) {
        balanceOfMonth[month][cell.index()] = balanceOfMonth[month][cell.index()].add(balanceDays);
    }

    void addNonPerforming(BigDecimal balanceDays) {
        nonPerformingDays = nonPerformingDays.add(balanceDays);
    }

    void addManagementCost(Cell cell, Money cost) {
        managementCost[cell.index()] = Math.addExact(managementCost[cell.index()], cost.fen());
    }

    void addFixedAssetCost(Cell cell, Money cost) {
        fixedAssetCost[cell.index()] = Math.addExact(fixedAssetCost[cell.index()], cost.fen());
    }

    StockAge stockAge(BusinessClass businessClass) {
        return stockAge[businessClass.ordinal()];
    }

    List<Money> incomes(int month) {
        return Arrays.stream(incomeOfMonth[month]).mapToObj(Money::new).toList();
    }

    List<BigDecimal> balances(int month) {
        return List.of(balanceOfMonth[month]);
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
        return IntStream.range(0, balanceOfMonth.length)
                .mapToObj(month -> balanceOfMonth[month][cell.index()])
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal nonPerformingDays() {
        return nonPerformingDays;
    }
}
