package kejing.performance.profitability;

import java.math.BigDecimal;
import kejing.chassis.money.Money;
import kejing.performance.fact.BusinessClass;

/**
 * The result of one business class of a relationship manager: P-10, P-11, SEM-4.
 *
 * @param stock terms of the stock; its RORAC is RORAC0
 * @param increment terms of the increment; its RORAC is RORAC1, weight 1
 * @param stockAge n in years, unrounded; null when the class has no stock balance
 * @param factor k0, unrounded; null when n is
 * @param weight what RORAC0 counts with: k0, or 1 for a loss or without n
 * @param weightedStock weight·RORAC0 in CNY, HALF_UP to the fen
 */
public record ClassProfit(
        BusinessClass businessClass,
        RoracTerms stock,
        RoracTerms increment,
        BigDecimal stockAge,
        BigDecimal factor,
        BigDecimal weight,
        Money weightedStock) {

    /** @param stockAge n, or null when there is no stock balance: then k0 is not used */
    public static ClassProfit of(
            BusinessClass businessClass, RoracTerms stock, RoracTerms increment, BigDecimal stockAge, Decay decay) {
        Money stockProfit = stock.rorac();
        if (stockAge == null) {
            return new ClassProfit(businessClass, stock, increment, null, null, BigDecimal.ONE, stockProfit);
        }
        BigDecimal factor = decay.factor(stockAge);
        return new ClassProfit(
                businessClass,
                stock,
                increment,
                stockAge,
                factor,
                stockProfit.fen() > 0 ? factor : BigDecimal.ONE,
                decay.apply(factor, stockProfit));
    }

    /** Whether the person had nothing to do with the class: no amount and no stock balance. */
    public boolean isEmpty() {
        return stock.equals(RoracTerms.ZERO) && increment.equals(RoracTerms.ZERO) && stockAge == null;
    }

    /** RORAC0 before its weight. */
    public Money stockProfit() {
        return stock.rorac();
    }

    /** RORAC1. */
    public Money incrementProfit() {
        return increment.rorac();
    }

    /** P-11: k0·RORAC0 + RORAC1. */
    public Money rorac() {
        return weightedStock.plus(increment.rorac());
    }

    /** RORAC0 − k0·RORAC0: the bank's original accumulation, never negative. */
    public Money retained() {
        return stock.rorac().minus(weightedStock);
    }
}
