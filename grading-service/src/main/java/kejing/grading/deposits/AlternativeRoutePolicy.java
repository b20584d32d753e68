package kejing.grading.deposits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.ComponentState;
import kejing.grading.deposits.RouteFinding.Condition;
import kejing.grading.qualification.Validity;

/**
 * The alternative route (Q-08, R11): who sat both parts and stayed below the pass line, was marketing staff at the
 * cut-off, and whose deposits average the threshold over the calendar year. The average is never rounded for the
 * decision: the attributed sum of end-of-day balances in fen is compared with threshold times days, so one fen less
 * over the year fails. A part-year employee still divides by the whole year.
 *
 * @param rules threshold and months
 * @param passLine of the exam; a total at or above it has passed
 */
public record AlternativeRoutePolicy(AlternativeRouteRules rules, BigDecimal passLine) {

    /** @throws Problem 422 if the shares of an account do not sum to 1, or an account stands twice */
    public RouteFinding find(RouteCase given) {
        var sum = attributed(given.staffId(), given.accounts());
        int days = given.year().length();
        boolean sat = given.written() == ComponentState.SCORED && given.interview() == ComponentState.SCORED;
        boolean isVoid = given.written() == ComponentState.VOID
                || given.interview() == ComponentState.VOID
                || given.experience() == ComponentState.VOID;
        boolean failed = given.total() != null && given.total().compareTo(passLine) < 0;
        var needed = BigDecimal.valueOf(rules.depositThreshold().fen()).multiply(BigDecimal.valueOf(days));
        boolean enough = sum.compareTo(needed) >= 0;
        var average = average(sum, days);
        var conditions = List.of(
                new Condition(sat, Text.of("笔试与面试均已评分", "Both the written part and the interview are scored")),
                new Condition(!isVoid, Text.of("没有作废的成绩", "No part is void")),
                new Condition(
                        failed,
                        Text.of("总分低于合格线 %s", "The total is below the pass line of %s", passLine.toPlainString())),
                new Condition(
                        given.marketingStaffAtCutOff(),
                        Text.of("截止日为营销人员", "The person was marketing staff at the cut-off")),
                new Condition(
                        enough,
                        Text.of(
                                "%d 年日均存款 %s 元（%d 天，截尾显示），标准为 %s 元（含）",
                                "In %d deposits averaged %s yuan over %d days (truncated); %s and more are needed",
                                given.year().getValue(),
                                average.toPlainString(),
                                days,
                                rules.depositThreshold())));
        return new RouteFinding(conditions.stream().allMatch(Condition::met), average, conditions);
    }

    /** How long a provisional qualification lasts at most; the approval of the next exam ends it earlier. */
    public Validity validity(LocalDate approvedOn) {
        return new Validity(approvedOn, approvedOn.plusMonths(rules.provisionalMonths()));
    }

    /** The daily average of a person's deposits in yuan, truncated to two decimals. */
    public static BigDecimal average(String staffId, Year year, List<AccountYear> accounts) {
        return average(attributed(staffId, accounts), year.length());
    }

    private static BigDecimal average(BigDecimal fen, int days) {
        return fen.movePointLeft(2).divide(BigDecimal.valueOf(days), 2, RoundingMode.DOWN);
    }

    /** In fen, exact. */
    private static BigDecimal attributed(String staffId, List<AccountYear> accounts) {
        if (accounts.stream().map(AccountYear::accountId).distinct().count() != accounts.size()) {
            throw Problem.rule("account-twice", Text.of("同一账户不得重复填写", "An account may stand only once"));
        }
        var sum = BigDecimal.ZERO;
        for (var account : accounts) {
            var shares = BigDecimal.ZERO;
            for (var share : account.shares()) {
                shares = shares.add(share.share());
                if (share.staffId().equals(staffId)) {
                    sum = sum.add(share.share()
                            .multiply(BigDecimal.valueOf(account.balanceSum().fen())));
                }
            }
            if (shares.compareTo(BigDecimal.ONE) != 0) {
                throw Problem.rule(
                                "shares-do-not-sum-to-one",
                                Text.of(
                                        "账户 %s 的归属比例合计为 %s，应为 1",
                                        "The shares of account %s sum to %s instead of 1",
                                        account.accountId(),
                                        shares.toPlainString()))
                        .with("accountId", account.accountId())
                        .with("sum", shares.toPlainString());
            }
        }
        return sum;
    }
}
