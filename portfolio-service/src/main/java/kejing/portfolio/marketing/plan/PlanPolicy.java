package kejing.portfolio.marketing.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** What a marketing plan must be like, and how far it is fulfilled (W-15, W-28). */
public final class PlanPolicy {

    private PlanPolicy() {}

    /** @throws Problem 422 unless the year is this one or the next */
    public static void checkYear(int year, LocalDate today) {
        if (year != today.getYear() && year != today.getYear() + 1) {
            throw Problem.rule(
                    "plan-year",
                    Text.of(
                            "营销计划应为 %d 或 %d 年度，实为 %d。",
                            "A plan is for %d or %d, not %d.", today.getYear(), today.getYear() + 1, year));
        }
    }

    /** @throws Problem 422 unless every action is due in the year and no number is negative */
    public static void check(int year, MarketingPlan.Content content) {
        content.actions().stream()
                .filter(action -> action.due().getYear() != year)
                .findFirst()
                .ifPresent(action -> {
                    throw Problem.rule(
                            "plan-action-year",
                            Text.of(
                                    "“%s”的日期 %s 不在 %d 年内。",
                                    "\"%s\" is due on %s, which is not in %d.", action.title(), action.due(), year));
                });
        boolean negative = content.targetLoan().isNegative()
                || content.targetDeposit().isNegative()
                || content.crossSales().values().stream().anyMatch(number -> number < 0);
        if (negative) {
            throw Problem.rule("plan-target", Text.of("目标不得为负。", "Targets are not negative."));
        }
    }

    /** Actual ÷ plan in percent, one decimal, HALF_UP (W-28); null where nothing is planned. */
    public static String completion(BigDecimal actual, BigDecimal planned) {
        return planned.signum() == 0
                ? null
                : actual.multiply(BigDecimal.valueOf(100))
                        .divide(planned, 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** As {@link #completion(BigDecimal, BigDecimal)}. */
    public static String completion(Money actual, Money planned) {
        return completion(actual.amount(), planned.amount());
    }
}
