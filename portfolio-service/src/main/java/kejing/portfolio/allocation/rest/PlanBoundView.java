package kejing.portfolio.allocation.rest;

import java.math.BigDecimal;
import java.time.Instant;
import kejing.portfolio.allocation.PlanBound;

/**
 * What is proven of a plan: no plan under the rules has a lower objective.
 *
 * @param value whole millionths of fairness, or null if nothing is proven
 * @param gap by which part the plan may be above the best one at most: 0.0125 is 1.25 %; or null
 * @param method BRANCH_PLACEMENTS or LOAD_PRICES, or null
 */
public record PlanBoundView(PlanBound.State state, String value, String gap, String method, Instant provenAt) {

    static PlanBoundView of(PlanBound bound, BigDecimal objective) {
        BigDecimal gap = bound.gapOf(objective);
        return new PlanBoundView(
                bound.state(),
                bound.value() == null ? null : bound.value().toPlainString(),
                gap == null ? null : gap.toPlainString(),
                bound.method(),
                bound.state() == PlanBound.State.PROVEN ? bound.decidedAt() : null);
    }
}
