package kejing.performance.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * A dated rule for T, the tax on income (税金): P-09, X-28.
 *
 * @param from first day on which the rule is in force
 * @param regime business tax (营业税) on gross income, or the surcharges (附加) on value-added tax, with E net of output VAT
 * @param rate T as a share of E, 0 to below 1
 * @param outputTaxRate the VAT rate inside a gross amount, 0 under business tax; only for {@link #outputTax}
 */
public record TaxRule(LocalDate from, Regime regime, BigDecimal rate, BigDecimal outputTaxRate) {

    /** Which tax T is. */
    public enum Regime {
        BUSINESS_TAX,
        VALUE_ADDED_TAX
    }

    public TaxRule {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(regime, "regime");
        requireRate("rate", rate);
        requireRate("outputTaxRate", outputTaxRate);
    }

    /** T on an income, HALF_UP to the fen; the tax on a reversed income is negative. */
    public Money on(Money income) {
        return Money.rounded(income.amount().multiply(rate));
    }

    /** The output VAT inside a gross amount: 300,000 at 6 % holds 16,981.13. HALF_UP to the fen. */
    public Money outputTax(Money gross) {
        BigDecimal net = gross.amount().divide(BigDecimal.ONE.add(outputTaxRate), Digits.WORKING);
        return Money.rounded(net.multiply(outputTaxRate));
    }

    private static void requireRate(String name, BigDecimal value) {
        Objects.requireNonNull(value, name);
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            throw Problem.rule(
                            "scheme-value",
                            Text.of(
                                    "方案参数 tax.%s 应在 0 与 1 之间，现为 %s",
                                    "The scheme parameter tax.%s must be at least 0 and below 1, it is %s",
                                    name,
                                    value))
                    .with("parameter", "tax." + name);
        }
    }
}
