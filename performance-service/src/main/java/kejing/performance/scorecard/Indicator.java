package kejing.performance.scorecard;

import java.util.Objects;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * An indicator of the library (指标).
 *
 * @param code stable name, upper case
 */
public record Indicator(String code, Text title, IndicatorRule rule) {

    public Indicator {
        requireCode(code);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rule, "rule");
    }

    static void requireCode(String code) {
        if (code == null || !code.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw Problem.rule(
                            "scheme-value",
                            Text.of(
                                    "指标代码“%s”应为大写字母开头的大写字母、数字或下划线",
                                    "The indicator code \"%s\" must be upper-case letters, digits and underscores",
                                    code))
                    .with("parameter", "indicator");
        }
    }
}
