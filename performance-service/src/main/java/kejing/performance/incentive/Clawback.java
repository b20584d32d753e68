package kejing.performance.incentive;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.performance.incentive.Deferral.Instalment;

/**
 * Pay taken back (追索扣回): K-06. Leaving the bank changes nothing: unpaid instalments are cancelled and what was paid is
 * reclaimed from those who left as from those who stay.
 *
 * @param cancelled taken off unpaid instalments, earliest first
 * @param reclaimed claimed back from what was paid
 */
public record Clawback(Money cancelled, Money reclaimed) {

    /**
     * @param share of the pay earned in the period that is taken back, 0 to 1
     * @param paid of it already paid; with {@code unpaid} it makes up what was earned
     */
    public static Clawback of(BigDecimal share, Money paid, List<Instalment> unpaid) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw Problem.rule(
                    "clawback-share",
                    Text.of(
                            "扣回比例应在 0 至 1 之间，现为 %s",
                            "A share between 0 and 1 is taken back, not %s", share.toPlainString()));
        }
        Money open = unpaid.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
        Money back = Money.rounded(paid.plus(open).amount().multiply(share));
        Money cancelled = back.compareTo(open) < 0 ? back : open;
        return new Clawback(cancelled, back.minus(cancelled));
    }
}
