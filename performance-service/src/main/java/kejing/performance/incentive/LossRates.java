package kejing.performance.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * A dated table of loss rates by class of loan (贷款损失比例): P-04, SEM-14. The rulebook's is 0/0/30/50/100 %.
 *
 * @param from first day on which the table is in force
 * @param normal 正常, 0 to 1; no class has a lower rate than the one before it
 * @param specialMention 关注
 * @param substandard 次级
 * @param doubtful 可疑
 * @param loss 损失
 */
public record LossRates(
        LocalDate from,
        BigDecimal normal,
        BigDecimal specialMention,
        BigDecimal substandard,
        BigDecimal doubtful,
        BigDecimal loss) {

    public LossRates {
        Objects.requireNonNull(from, "from");
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal rate : List.of(normal, specialMention, substandard, doubtful, loss)) {
            if (rate.compareTo(before) < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
                throw Problem.rule(
                        "loss-rates",
                        Text.of(
                                "损失比例应在 0 至 1 之间且逐级不降，现有 %s 接在 %s 之后",
                                "Loss rates lie between 0 and 1 and never fall from class to class; %s follows %s",
                                rate.toPlainString(),
                                before.toPlainString()));
            }
            before = rate;
        }
    }

    /** Balances by class on one day, none negative. */
    public record Loans(Money normal, Money specialMention, Money substandard, Money doubtful, Money loss) {}

    /** P_t = Σ balance × rate to the fen, HALF_UP. */
    public Money provision(Loans loans) {
        return Money.rounded(loans.normal()
                .amount()
                .multiply(normal)
                .add(loans.specialMention().amount().multiply(specialMention))
                .add(loans.substandard().amount().multiply(substandard))
                .add(loans.doubtful().amount().multiply(doubtful))
                .add(loans.loss().amount().multiply(loss)));
    }

    /**
     * What a period is charged (SEM-14, X-13): the movement, so the same bad loan is not charged twice. Negative when
     * provisions are released.
     */
    public static Money movement(Money atStart, Money atEnd, Money writtenOff, Money recovered) {
        return atEnd.minus(atStart).plus(writtenOff).minus(recovered);
    }
}
