package kejing.performance.incentive;

import java.util.Objects;
import kejing.chassis.problem.Text;

/**
 * A product in the pay scheme (产品系数): I-04, I-05. Being scored and being paid for each sale are independent.
 *
 * @param code such as {@code LOANS}; a pay run pays on the profit of the business class of this name
 * @param scored whether it counts in the score
 * @param paidPerSale whether each sale pays
 * @param tiers yuan for a unit
 */
public record ProductRate(String code, Text title, boolean scored, boolean paidPerSale, TierTable tiers) {

    public ProductRate {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(tiers, "tiers");
    }
}
