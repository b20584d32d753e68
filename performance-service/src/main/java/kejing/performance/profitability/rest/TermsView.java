package kejing.performance.profitability.rest;

import kejing.chassis.money.Money;
import kejing.performance.profitability.RoracTerms;

/** E, Cd, Cm, Cf, Cr, T of one part and the RORAC that follows (P-08), CNY. */
public record TermsView(
        Money income,
        Money directCost,
        Money managementCost,
        Money fixedAssetCost,
        Money riskCost,
        Money tax,
        Money rorac) {

    public static TermsView of(RoracTerms terms) {
        return new TermsView(
                terms.income(),
                terms.directCost(),
                terms.managementCost(),
                terms.fixedAssetCost(),
                terms.riskCost(),
                terms.tax(),
                terms.rorac());
    }
}
