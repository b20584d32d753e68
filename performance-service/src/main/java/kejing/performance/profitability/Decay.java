package kejing.performance.profitability;

import java.math.BigDecimal;
import java.util.Objects;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The decay of stock business (存量折减): P-10, SEM-4. k0 = max(floor, 1 − perYear·n), unrounded.
 *
 * @param perYear taken off for each year of weighted age, 0 to 1; the rulebook's 0.05
 * @param floor the least k0, 0 to 1; the rulebook's 0.8, reached at 4 years exactly
 */
public record Decay(BigDecimal perYear, BigDecimal floor) {

    public Decay {
        requireShare("perYear", perYear);
        requireShare("floor", floor);
    }

    /**
     * @param years n: age of the stock in years weighted by average balance, unrounded
     * @throws Problem 422 for a missing or negative n
     */
    public BigDecimal factor(BigDecimal years) {
        if (years == null || years.signum() < 0) {
            throw Problem.rule(
                            "stock-age",
                            Text.of(
                                    "存量业务加权年限 n 应为零或正数，现为 %s",
                                    "The weighted age n of stock must be zero or more, it is %s", years))
                    .with("years", years == null ? null : years.toPlainString());
        }
        return BigDecimal.ONE.subtract(perYear.multiply(years)).max(floor);
    }

    /**
     * k0·RORAC0 to the fen, HALF_UP. A loss keeps weight 1: it is never softened (SEM-4).
     *
     * @param factor k0
     */
    public Money apply(BigDecimal factor, Money stockProfit) {
        return stockProfit.fen() <= 0
                ? stockProfit
                : Money.rounded(stockProfit.amount().multiply(factor));
    }

    private static void requireShare(String name, BigDecimal value) {
        Objects.requireNonNull(value, name);
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw Problem.rule(
                            "scheme-value",
                            Text.of(
                                    "方案参数 decay.%s 应在 0 至 1 之间，现为 %s",
                                    "The scheme parameter decay.%s must be between 0 and 1, it is %s", name, value))
                    .with("parameter", "decay." + name);
        }
    }
}
