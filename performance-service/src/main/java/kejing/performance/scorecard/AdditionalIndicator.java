package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.util.Objects;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * A small bonus of the additional dimension (附加项): B-07, G-18.
 *
 * @param rule years of service or points delivered by file
 * @param perYear points for a full year of service; zero for imported points
 * @param cap most points of this indicator
 */
public record AdditionalIndicator(String code, Text title, Rule rule, BigDecimal perYear, BigDecimal cap) {

    /** How the bonus comes about. */
    public enum Rule {
        SENIORITY,
        IMPORTED
    }

    public AdditionalIndicator {
        Indicator.requireCode(code);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(perYear, "perYear");
        Objects.requireNonNull(cap, "cap");
        if (perYear.signum() < 0 || cap.signum() < 0) {
            throw Problem.rule(
                            "scheme-value",
                            Text.of(
                                    "附加项“%s”的分值不得为负",
                                    "The points of the additional indicator \"%s\" are negative", code))
                    .with("parameter", code);
        }
    }
}
