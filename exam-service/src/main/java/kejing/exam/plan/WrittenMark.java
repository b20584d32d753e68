package kejing.exam.plan;

import java.math.BigDecimal;

/**
 * The written part of a candidate (笔试).
 *
 * @param score points with at most 2 decimals if the state is SCORED, else null
 */
public record WrittenMark(ComponentState state, BigDecimal score) {

    /** Whether it says the same; 41.5 and 41.50 are the same score. */
    boolean sameAs(WrittenMark other) {
        return other != null && state == other.state && Marks.same(score, other.score);
    }
}
