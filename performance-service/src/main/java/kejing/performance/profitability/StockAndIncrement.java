package kejing.performance.profitability;

import kejing.performance.fact.Product;

/**
 * How an account's balance of a period divides into stock and increment (存量与增量): SEM-3. Term items and fees go by the first
 * start date, demand items by the base B0. Who holds the client plays no part, so that moving a client never turns stock into
 * increment. Profit divides in the proportion of the two.
 *
 * @param stock fen times days; for demand items min(ADB, B0) times the days of the period
 * @param increment fen times days; for demand items max(0, ADB − B0) times the days of the period
 * @param attrition fen times days; demand items only: max(0, B0 − ADB) times the days, a metric and never negative profit
 * @param only the part that is everything; null where both have something
 */
public record StockAndIncrement(long stock, long increment, long attrition, Part only) {

    /**
     * @param openedOn first start date, as an epoch day
     * @param base B0 in fen, 0 except for demand items
     * @param balanceDays fen times days over the whole period, not negative
     * @param days of the period
     * @param baseDay first day of the period, as an epoch day; an account opened before it is stock
     * @throws ArithmeticException if the base times the days of the period exceeds 64 bits
     */
    public static StockAndIncrement of(
            Product product, int openedOn, long base, long balanceDays, int days, int baseDay) {
        if (!product.comparesWithBase()) {
            return whole(openedOn < baseDay, balanceDays, 0);
        }
        long baseDays = Math.multiplyExact(base, days);
        if (balanceDays == 0) {
            return whole(openedOn < baseDay, 0, baseDays);
        }
        if (baseDays == 0 || balanceDays <= baseDays) {
            return whole(baseDays > 0, balanceDays, Math.max(0, baseDays - balanceDays));
        }
        return new StockAndIncrement(baseDays, balanceDays - baseDays, 0, null);
    }

    private static StockAndIncrement whole(boolean stock, long balanceDays, long attrition) {
        return stock
                ? new StockAndIncrement(balanceDays, 0, attrition, Part.STOCK)
                : new StockAndIncrement(0, balanceDays, attrition, Part.INCREMENT);
    }
}
