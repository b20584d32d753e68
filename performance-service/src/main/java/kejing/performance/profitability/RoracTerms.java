package kejing.performance.profitability;

import java.util.List;
import kejing.chassis.money.Money;

/**
 * The terms of RORAC for one part of one class, in CNY: P-08, P-09.
 *
 * @param income E
 * @param directCost Cd
 * @param managementCost Cm
 * @param fixedAssetCost Cf
 * @param riskCost Cr
 * @param tax T
 */
public record RoracTerms(
        Money income, Money directCost, Money managementCost, Money fixedAssetCost, Money riskCost, Money tax) {

    public static final RoracTerms ZERO =
            new RoracTerms(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** P-08: E − (Cd + Cm + Cf + Cr) − T. An amount of money, negative for a loss. */
    public Money rorac() {
        return income.minus(directCost)
                .minus(managementCost)
                .minus(fixedAssetCost)
                .minus(riskCost)
                .minus(tax);
    }

    public RoracTerms plus(RoracTerms other) {
        return new RoracTerms(
                income.plus(other.income),
                directCost.plus(other.directCost),
                managementCost.plus(other.managementCost),
                fixedAssetCost.plus(other.fixedAssetCost),
                riskCost.plus(other.riskCost),
                tax.plus(other.tax));
    }

    public static RoracTerms sum(List<RoracTerms> terms) {
        return terms.stream().reduce(ZERO, RoracTerms::plus);
    }
}
