package kejing.grading.deposits;

import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The parameters of the alternative route (替代路径方案).
 *
 * @param depositThreshold least average of deposits over the calendar year, inclusive (Q-08, R11), default 3,000,000.00
 * @param provisionalMonths months that a provisional qualification lasts at most (R11), default 12
 */
public record AlternativeRouteRules(Money depositThreshold, int provisionalMonths) {

    public AlternativeRouteRules {
        require(
                depositThreshold != null && depositThreshold.fen() > 0,
                Text.of("日均存款标准必须大于零", "The deposit threshold must be above zero"));
        require(
                provisionalMonths >= 1 && provisionalMonths <= 36,
                Text.of(
                        "暂定资格期限必须为 1 至 36 个月，不能是 %d 个月",
                        "A provisional qualification lasts 1 to 36 months, not %d", provisionalMonths));
    }

    private static void require(boolean holds, Text otherwise) {
        if (!holds) {
            throw Problem.rule("alternative-route-scheme", otherwise);
        }
    }
}
