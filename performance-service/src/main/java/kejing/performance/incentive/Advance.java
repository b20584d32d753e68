package kejing.performance.incentive;

import java.math.BigDecimal;
import java.math.MathContext;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The monthly advance (预发): P-07, G-16.
 *
 * @param share of last half-year's monthly average, 0 to 1; the rulebook's 0.5
 */
public record Advance(BigDecimal share) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(6);

    public Advance {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw Problem.rule(
                    "advance-share",
                    Text.of(
                            "预发比例应在 0 至 1 之间，现为 %s",
                            "The share advanced lies between 0 and 1, it is %s", share.toPlainString()));
        }
    }

    /**
     * One month's advance to the fen, HALF_UP, never negative.
     *
     * @param lastHalfYear pay earned in the half-year before
     * @param accrued earned so far in the running half-year
     * @param advanced of that already advanced
     */
    public Money of(Money lastHalfYear, Money accrued, Money advanced) {
        Money rule = Money.rounded(lastHalfYear.amount().multiply(share).divide(MONTHS, MathContext.DECIMAL128));
        Money left = accrued.minus(advanced);
        Money advance = rule.compareTo(left) < 0 ? rule : left;
        return advance.isNegative() ? Money.ZERO : advance;
    }
}
