package kejing.performance.profitability;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import kejing.chassis.money.LargestRemainder;
import kejing.chassis.money.Money;

/**
 * How a shared cost steps down (费用分摊): SEM-5. Every step divides by largest remainder, so that what is allocated and what
 * is not sum to the pool with a difference of 0.00. All amounts in fen.
 */
final class SharedCost {

    private SharedCost() {}

    /**
     * Branch to relationship managers by active days; ties to the first.
     *
     * @return the part of each; null when nobody has active days, then the cost stays unallocated
     */
    static long[] byActiveDays(long cost, long[] activeDays) {
        if (Arrays.stream(activeDays).allMatch(days -> days == 0)) {
            return null;
        }
        long[] parts = new long[activeDays.length];
        LargestRemainder.split(cost, activeDays, activeDays.length, parts);
        return parts;
    }

    /**
     * Relationship manager to classes and parts: by income when none is negative and their sum is positive, else by average
     * balance, else equally.
     *
     * @param balances asked for only where incomes do not say it
     */
    static long[] toCells(long cost, long[] incomes, Supplier<BigDecimal[]> balances) {
        long[] parts = new long[incomes.length];
        if (Arrays.stream(incomes).noneMatch(income -> income < 0)
                && Arrays.stream(incomes).anyMatch(income -> income > 0)) {
            LargestRemainder.split(cost, incomes, incomes.length, parts);
            return parts;
        }
        List<BigDecimal> weights = List.of(balances.get());
        if (weights.stream().anyMatch(balance -> balance.signum() > 0)) {
            return new Money(cost).split(weights).stream().mapToLong(Money::fen).toArray();
        }
        long[] equal = new long[incomes.length];
        Arrays.fill(equal, 1);
        LargestRemainder.split(cost, equal, equal.length, parts);
        return parts;
    }
}
