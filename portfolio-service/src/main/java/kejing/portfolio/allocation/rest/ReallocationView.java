package kejing.portfolio.allocation.rest;

import java.time.Instant;
import java.time.LocalDate;
import kejing.portfolio.allocation.ReallocationDecision;

/** A reallocation as it is shown for a decision; its hash is the ETag that the decision names. */
public record ReallocationView(
        String reallocationId,
        String planId,
        String staffId,
        LocalDate effectiveFrom,
        ReallocationDecision.State state,
        String hash,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt,
        ReallocationAnswer answer) {

    static ReallocationView of(ReallocationDecision decision, ReallocationAnswer answer) {
        return new ReallocationView(
                decision.reallocationId(),
                decision.planId(),
                decision.staffId(),
                decision.effectiveFrom(),
                decision.state(),
                decision.hash(),
                decision.proposedBy(),
                decision.proposedAt(),
                decision.approvedBy(),
                decision.approvedAt(),
                answer);
    }
}
