package kejing.grading.ranking;

import java.math.BigDecimal;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.Part;

/**
 * How one part of the exam counts.
 *
 * @param cap most points the part can give; a score above it is rejected, never cut
 * @param rounding how the part is published with two decimals (R2)
 */
public record PartRule(BigDecimal cap, ScoreRounding rounding) {

    public PartRule {
        if (!points(cap) || rounding == null) {
            throw Problem.rule(
                    "grading-scheme-part",
                    Text.of(
                            "每个部分都要有取整方式和大于零、最多四位整数两位小数的分值上限",
                            "Every part needs a rounding and a cap above zero with at most four digits and two decimals"));
        }
    }

    /** Whether a figure of a scheme can be points: above zero, at most four digits and two decimals. */
    static boolean points(BigDecimal figure) {
        return figure != null
                && figure.signum() > 0
                && figure.scale() >= 0
                && figure.scale() <= 2
                && figure.precision() - figure.scale() <= 4;
    }

    /**
     * The published points of a scored part, two decimals.
     *
     * @throws Problem 422 if the score is negative or above the cap
     */
    BigDecimal publish(String staffId, Part part, BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(cap) > 0) {
            throw Problem.rule(
                            "component-out-of-range",
                            new Text(
                                    "%s:%s %s 分不在 0 至 %s 之间"
                                            .formatted(
                                                    staffId,
                                                    part.label().zh(),
                                                    score.toPlainString(),
                                                    cap.toPlainString()),
                                    "%s: %s %s is not between 0 and %s"
                                            .formatted(
                                                    staffId,
                                                    part.label().en(),
                                                    score.toPlainString(),
                                                    cap.toPlainString())))
                    .with("staffId", staffId)
                    .with("score", score.toPlainString())
                    .with("cap", cap.toPlainString());
        }
        return rounding.publish(score);
    }
}
