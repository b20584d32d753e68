package kejing.performance.incentive;

import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;

/**
 * One line of a statement; the lines of a statement sum to its total.
 *
 * @param rule id of the rule that the line applies
 * @param formula in symbols, with the figures put in
 * @param inputs what the formula was fed with
 */
public record PayLine(String rule, Text title, String formula, List<PayInput> inputs, Money amount) {

    /** @param value a plain decimal */
    public record PayInput(Text name, String value) {

        static PayInput of(String zh, String en, Object value) {
            return new PayInput(Text.of(zh, en), value.toString());
        }
    }

    public static Money sum(List<PayLine> lines) {
        return lines.stream().map(PayLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
