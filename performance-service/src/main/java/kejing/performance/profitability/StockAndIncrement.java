package kejing.performance.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kejing.performance.fact.Account;

/**
 * How an account's average balance of a period divides into stock and increment (存量与增量): SEM-3. Term items and fees go by
 * the first start date, demand items by the base B0. Who holds the client plays no part, so that moving a client never turns
 * stock into increment.
 *
 * @param stock CNY; for demand items min(ADB, B0)
 * @param increment CNY; for demand items max(0, ADB − B0)
 * @param attrition CNY; demand items only: max(0, B0 − ADB), a metric and never negative profit
 * @param weights the proportion in which profit divides, stock first; sum above zero
 */
public record StockAndIncrement(
        BigDecimal stock, BigDecimal increment, BigDecimal attrition, List<BigDecimal> weights) {

    private static final List<BigDecimal> ALL_STOCK = List.of(BigDecimal.ONE, BigDecimal.ZERO);
    private static final List<BigDecimal> ALL_INCREMENT = List.of(BigDecimal.ZERO, BigDecimal.ONE);

    /**
     * @param averageBalance ADB over the whole period in CNY, unrounded, not negative
     * @param baseDate the first day of the period; an account opened before it is stock
     */
    public static StockAndIncrement of(Account account, BigDecimal averageBalance, LocalDate baseDate) {
        boolean openedBefore = account.openedOn().isBefore(baseDate);
        if (account.product().comparesWithBase() && averageBalance.signum() > 0) {
            return againstBase(averageBalance, account.baseAverageBalance().amount());
        }
        BigDecimal attrition = account.product().comparesWithBase()
                ? account.baseAverageBalance().amount()
                : BigDecimal.ZERO;
        return openedBefore
                ? new StockAndIncrement(averageBalance, BigDecimal.ZERO, attrition, ALL_STOCK)
                : new StockAndIncrement(BigDecimal.ZERO, averageBalance, attrition, ALL_INCREMENT);
    }

    private static StockAndIncrement againstBase(BigDecimal averageBalance, BigDecimal base) {
        BigDecimal stock = averageBalance.min(base);
        BigDecimal increment = averageBalance.subtract(base).max(BigDecimal.ZERO);
        return new StockAndIncrement(
                stock, increment, base.subtract(averageBalance).max(BigDecimal.ZERO), List.of(stock, increment));
    }

    /** Whether one of the two parts is everything. */
    public boolean undivided() {
        return weights.getFirst().signum() == 0 || weights.getLast().signum() == 0;
    }

    /** The part that is everything when {@link #undivided()}. */
    public Part only() {
        return weights.getLast().signum() == 0 ? Part.STOCK : Part.INCREMENT;
    }

    /** The share of a part, 0 to 1, unrounded. */
    public BigDecimal share(Part part) {
        BigDecimal total = weights.getFirst().add(weights.getLast());
        return (part == Part.STOCK ? weights.getFirst() : weights.getLast()).divide(total, Digits.WORKING);
    }
}
