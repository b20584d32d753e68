package kejing.performance.ahp;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * A judgement of the 1 to 9 scale (判断标度) or its reciprocal, written {@code "3"} or {@code "1/3"} (AH-01, SEM-10).
 *
 * @param numerator 1 to 9
 * @param denominator 1 to 9; one of the two is 1
 */
public record ScaleValue(int numerator, int denominator) {

    private static final int TOP = 9;

    public ScaleValue {
        boolean reachable = numerator >= 1 && numerator <= TOP && denominator >= 1 && denominator <= TOP;
        if (!reachable || (numerator != 1 && denominator != 1)) {
            throw outsideTheScale(numerator + "/" + denominator);
        }
    }

    /** Reads {@code "3"} or {@code "1/3"}; anything else, a missing value included, is a 422. */
    public static ScaleValue parse(String written) {
        if (written == null || !written.matches("[1-9]|1/[1-9]")) {
            throw outsideTheScale(String.valueOf(written));
        }
        return written.length() == 1
                ? new ScaleValue(written.charAt(0) - '0', 1)
                : new ScaleValue(1, written.charAt(2) - '0');
    }

    /** The whole scale, 1/9 to 9, in rising order. */
    public static List<ScaleValue> scale() {
        List<ScaleValue> values = new ArrayList<>();
        for (int denominator = TOP; denominator > 1; denominator--) {
            values.add(new ScaleValue(1, denominator));
        }
        for (int numerator = 1; numerator <= TOP; numerator++) {
            values.add(new ScaleValue(numerator, 1));
        }
        return values;
    }

    public ScaleValue reciprocal() {
        return new ScaleValue(denominator, numerator);
    }

    BigDecimal value() {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), new MathContext(50, RoundingMode.HALF_EVEN));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Integer.toString(numerator) : "1/" + denominator;
    }

    private static Problem outsideTheScale(String written) {
        return Problem.rule(
                        "ahp-scale",
                        Text.of(
                                "判断值“%s”不在 1–9 标度内，请填 1 至 9 的整数或其倒数（如 1/3），且不得留空",
                                "The judgement \"%s\" is not on the 1-9 scale; give a whole number from 1 to 9 or its"
                                        + " reciprocal such as 1/3, and leave none out",
                                written))
                .with("value", written);
    }
}
