package kejing.performance.incentive;

import java.math.BigDecimal;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Monthly commission by completion (加速提成): I-02, G-21. A straight line from nothing at 0 to 100 % and another to 200 %;
 * above 200 % it stays.
 *
 * @param atTarget commission at 100 %
 * @param atDouble commission at 200 %, at least twice that
 */
public record AcceleratorCurve(Money atTarget, Money atDouble) {

    private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);

    public AcceleratorCurve {
        if (atTarget.isNegative() || atDouble.compareTo(atTarget.plus(atTarget)) < 0) {
            throw Problem.rule(
                    "accelerator",
                    Text.of(
                            "完成 200%% 的提成 %s 不应低于完成 100%% 提成 %s 的两倍",
                            "The commission at 200 %% (%s) is at least twice that at 100 %% (%s)", atDouble, atTarget));
        }
    }

    /**
     * To the fen, HALF_UP.
     *
     * @param completion 1 for 100 % of target; below 0 pays as 0
     */
    public Money pay(BigDecimal completion) {
        BigDecimal within = completion.max(BigDecimal.ZERO).min(DOUBLE);
        if (within.compareTo(BigDecimal.ONE) <= 0) {
            return Money.rounded(atTarget.amount().multiply(within));
        }
        return Money.rounded(
                atTarget.amount().add(atDouble.minus(atTarget).amount().multiply(within.subtract(BigDecimal.ONE))));
    }
}
