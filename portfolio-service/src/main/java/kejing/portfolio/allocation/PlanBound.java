package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is proven of a plan: no plan under the rules can cost less than this.
 *
 * @param value whole millionths of fairness, price of handovers included, rounded down; only where proven
 * @param method how it was proven, for the auditor; only where proven
 * @param decidedAt when the proof ended; null while it is pending
 */
public record PlanBound(State state, BigDecimal value, String method, Instant decidedAt) {

    /** How far the proof is. */
    @Schema(name = "PlanBoundState")
    public enum State {
        /** The proof is under way; asking again later tells more. */
        PENDING,
        PROVEN,
        /** Nothing can be proven: the plan breaks rules, or a parameter is beyond what the proof can count. */
        UNAVAILABLE
    }

    /** By which part the plan may cost more than the best plan, at most; four decimals, rounded up; null if unknown. */
    public BigDecimal gapOf(BigDecimal objective) {
        if (state != State.PROVEN || value.signum() == 0) {
            return null;
        }
        return objective
                .subtract(value)
                .max(BigDecimal.ZERO)
                .divide(value, MathContext.DECIMAL64)
                .setScale(4, RoundingMode.UP);
    }
}
