package kejing.portfolio.allocation.rest;

import java.time.LocalDate;
import kejing.portfolio.allocation.ReallocationDecision;

/** A reallocation in a list. */
public record ReallocationHeadline(
        String reallocationId, String staffId, LocalDate effectiveFrom, ReallocationDecision.State state, int clients) {

    static ReallocationHeadline of(ReallocationDecision decision) {
        return new ReallocationHeadline(
                decision.reallocationId(),
                decision.staffId(),
                decision.effectiveFrom(),
                decision.state(),
                decision.lines().size());
    }
}
