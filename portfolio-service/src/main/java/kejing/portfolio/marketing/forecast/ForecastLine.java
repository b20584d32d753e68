package kejing.portfolio.marketing.forecast;

import kejing.chassis.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a forecast, in yuan to the fen.
 *
 * @param formula the amount as it was calculated, such as {@code 8000000.00 × 0.06 × 90 ÷ 360}; the amount itself where
 *     it was stated
 * @param amount of the term: costs are positive, and taken off
 */
public record ForecastLine(Item item, Term term, String formula, Money amount) {

    /** Where it belongs in RORAC = E − (Cd + Cm + Cf + Cr) − T (P-08). */
    @Schema(name = "RoracTerm")
    public enum Term {
        INCOME,
        DIRECT_COST,
        MANAGEMENT_COST,
        FIXED_ASSET_COST,
        RISK_COST,
        TAX
    }

    /** What it is about, in the order of the calculation. */
    @Schema(name = "ForecastItem")
    public enum Item {
        LOAN_INTEREST,
        DEPOSIT_CREDIT,
        FEES,
        LOAN_FUNDS,
        DEPOSIT_INTEREST,
        LOAN_COST,
        DEPOSIT_COST,
        FEE_COST,
        MANAGEMENT,
        FIXED_ASSETS,
        PROVISION,
        LOAN_TAX,
        FEE_TAX
    }
}
