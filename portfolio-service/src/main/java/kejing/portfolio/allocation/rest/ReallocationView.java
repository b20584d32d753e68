package kejing.portfolio.allocation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.ReallocationDecision;

/**
 * A reallocation as it is shown for a decision; its hash is the ETag that the decision names.
 *
 * @param affectsClosedPeriod ids of closed assessment periods whose days it changes: there it becomes a prior-period correction
 *     or a restatement (SEM-12); empty if none
 * @param proposedBy name of the person
 * @param approvedBy name of the person, null while proposed
 */
public record ReallocationView(
        String reallocationId,
        String planId,
        String staffId,
        LocalDate effectiveFrom,
        List<String> affectsClosedPeriod,
        ReallocationDecision.State state,
        String hash,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt,
        ReallocationAnswer answer) {

    static ReallocationView of(
            ReallocationDecision decision,
            List<String> affectsClosedPeriod,
            Map<String, String> names,
            ReallocationAnswer answer) {
        return new ReallocationView(
                decision.reallocationId(),
                decision.planId(),
                decision.staffId(),
                decision.effectiveFrom(),
                affectsClosedPeriod,
                decision.state(),
                decision.hash(),
                names.getOrDefault(decision.proposedBy(), decision.proposedBy()),
                decision.proposedAt(),
                names.getOrDefault(decision.approvedBy(), decision.approvedBy()),
                decision.approvedAt(),
                answer);
    }
}
