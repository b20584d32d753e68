package kejing.performance.scorecard;

import java.math.BigDecimal;

/**
 * The points of an indicator with how they came about; every number unrounded.
 *
 * @param actual what was measured, or null
 * @param target what it was measured against, prorated; null where there is none
 * @param score 0 to the cap, or null unless {@code state} is SCORED
 * @param localWeight by AHP inside the dimension
 * @param effectiveWeight after the weight of indicators without a score was redistributed; 0 without a score
 */
public record IndicatorScore(
        Indicator indicator,
        State state,
        BigDecimal actual,
        BigDecimal target,
        BigDecimal score,
        BigDecimal localWeight,
        BigDecimal effectiveWeight) {

    /** Whether an indicator counts: a missing value is never a zero. */
    public enum State {
        SCORED,
        /** A value is due and has not come: left out with a flag. */
        MISSING,
        /** There is nothing to measure, such as a ratio of loans without loans: left out without a flag. */
        NOT_APPLICABLE
    }
}
