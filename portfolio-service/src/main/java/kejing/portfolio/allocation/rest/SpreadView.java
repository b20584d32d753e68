package kejing.portfolio.allocation.rest;

import kejing.portfolio.allocation.Spread;

/** How unequal a resource is; decimal texts. */
public record SpreadView(
        int managers, String mean, String least, String most, String maxToMean, String cv, String gini) {

    public static SpreadView of(Spread spread) {
        return new SpreadView(
                spread.managers(),
                spread.mean().toPlainString(),
                spread.least().toPlainString(),
                spread.most().toPlainString(),
                spread.maxToMean().toPlainString(),
                spread.cv().toPlainString(),
                spread.gini().toPlainString());
    }
}
