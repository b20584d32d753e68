package kejing.performance.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Deferred pay (延期支付): K-06, I-07. Equal yearly instalments, never front-loaded.
 *
 * @param share of the pay earned, 0.4 to 1
 * @param years number of instalments, at least 3
 */
public record Deferral(BigDecimal share, int years) {

    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.4");
    private static final int LEAST_YEARS = 3;

    public Deferral {
        if (share.compareTo(LEAST_SHARE) < 0 || share.compareTo(BigDecimal.ONE) > 0 || years < LEAST_YEARS) {
            throw Problem.rule(
                    "deferral-too-small",
                    Text.of(
                            "延期支付比例不得低于 40%%、期限不得少于 3 年，现为 %s、%d 年",
                            "At least 40 %% is deferred over at least 3 years; it is %s over %d",
                            share.toPlainString(),
                            years));
        }
    }

    /** What is deferred of the pay earned, to the fen, HALF_UP. */
    public Money amount(Money earned) {
        return Money.rounded(earned.amount().multiply(share));
    }

    /** The instalments of a deferred amount: each rounded down, the last takes the remainder (SEM-1). */
    public List<Instalment> instalments(Money deferred, LocalDate paidOn) {
        List<Instalment> instalments = new ArrayList<>();
        Money each = new Money(deferred.fen() / years);
        Money left = deferred;
        for (int year = 1; year <= years; year++) {
            Money part = year == years ? left : each;
            left = left.minus(part);
            instalments.add(new Instalment(paidOn.plusYears(year), part));
        }
        return instalments;
    }

    /** @param amount what is still to be paid on the day */
    public record Instalment(LocalDate dueOn, Money amount) {}
}
