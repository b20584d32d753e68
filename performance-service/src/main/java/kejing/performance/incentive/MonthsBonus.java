package kejing.performance.incentive;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Year-end bonus for consecutive months at target (连续达标奖): I-03, G-22.
 *
 * @param months how many in a row, at least 1; the rulebook's 3
 * @param amount paid once a year
 */
public record MonthsBonus(int months, Money amount) {

    public MonthsBonus {
        if (months < 1 || amount.isNegative()) {
            throw Problem.rule(
                    "months-bonus",
                    Text.of(
                            "连续达标奖的月数应为 1 以上、金额不应为负，现为 %d 个月、%s 元",
                            "The bonus needs one month or more and no negative amount; it is %d months, %s",
                            months,
                            amount));
        }
    }

    /**
     * The longest run of months in which everything was at 100 % or more; a month below starts it anew.
     *
     * @param completions the lowest completion of each month in order, 1 for 100 %
     */
    public static int longestRun(List<BigDecimal> completions) {
        int longest = 0;
        int run = 0;
        for (BigDecimal completion : completions) {
            run = completion.compareTo(BigDecimal.ONE) >= 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    public Money pay(List<BigDecimal> completions) {
        return longestRun(completions) >= months ? amount : Money.ZERO;
    }
}
