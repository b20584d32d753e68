package kejing.performance.profitability;

import kejing.chassis.money.Money;
import kejing.performance.fact.BusinessClass;
import kejing.performance.trace.Figures;

/**
 * The result of one business class (P-11, SEM-4).
 *
 * @param stockAge n in years; null when there is no stock balance
 * @param factor k0; null when n is
 * @param weight what the stock's RORAC counts with: k0, or 1 for a loss or without n
 * @param weightedStock weight · RORAC0
 * @param rorac weightedStock + RORAC1
 * @param retained what the decay keeps with the bank
 */
public record ClassStatement(
        BusinessClass businessClass,
        TermsStatement stock,
        TermsStatement increment,
        String stockAge,
        String factor,
        String weight,
        Money weightedStock,
        Money rorac,
        Money retained) {

    public static ClassStatement of(ClassProfit profit) {
        return new ClassStatement(
                profit.businessClass(),
                TermsStatement.of(profit.stock()),
                TermsStatement.of(profit.increment()),
                Figures.plain(profit.stockAge()),
                Figures.plain(profit.factor()),
                Figures.plain(profit.weight()),
                profit.weightedStock(),
                profit.rorac(),
                profit.retained());
    }
}
