package kejing.performance.profitability;

import kejing.chassis.money.Money;

/** E, Cd, Cm, Cf, Cr, T of one part and the RORAC that follows (P-08), CNY. */
public record TermsStatement(
        Money income,
        Money directCost,
        Money managementCost,
        Money fixedAssetCost,
        Money riskCost,
        Money tax,
        Money rorac) {

    public static TermsStatement of(RoracTerms terms) {
        return new TermsStatement(
                terms.income(),
                terms.directCost(),
                terms.managementCost(),
                terms.fixedAssetCost(),
                terms.riskCost(),
                terms.tax(),
                terms.rorac());
    }
}
