package kejing.exam.plan;

import java.math.BigDecimal;

/**
 * The interview of a candidate (面试): conduct (举止仪表), expression (语言表达), adaptability (应变能力), each in points with at most 2
 * decimals if the state is SCORED, else null.
 */
public record InterviewMark(ComponentState state, BigDecimal conduct, BigDecimal expression, BigDecimal adaptability) {

    /** The sum of the dimensions, or null without a score. */
    public BigDecimal score() {
        return state == ComponentState.SCORED ? conduct.add(expression).add(adaptability) : null;
    }

    /** Whether it says the same; 4.5 and 4.50 are the same mark. */
    boolean sameAs(InterviewMark other) {
        return other != null
                && state == other.state
                && Marks.same(conduct, other.conduct)
                && Marks.same(expression, other.expression)
                && Marks.same(adaptability, other.adaptability);
    }
}
