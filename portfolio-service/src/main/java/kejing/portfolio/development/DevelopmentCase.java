package kejing.portfolio.development;

import java.time.Instant;
import java.time.LocalDate;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All claims to one client, or to a newcomer that core banking does not know yet.
 *
 * @param clientId null until core banking knows a newcomer
 * @param registration registration number of a newcomer, null otherwise
 * @param newcomer whether nobody had ever held the client when the case was opened
 * @param contestUntil last day on which others may claim, null before the first confirmation
 * @param effectiveFrom day from which the decided developers count
 * @param departs whether the decision departs from the rule's own answer
 * @param effect what the decision does about the holders, null before
 * @param effectRule the rule that decided about the effect, null before and for a newcomer that is awaited
 */
public record DevelopmentCase(
        String caseId,
        String schemeId,
        String clientId,
        String clientName,
        String registration,
        boolean newcomer,
        State state,
        Instant openedAt,
        LocalDate contestUntil,
        LocalDate effectiveFrom,
        String reason,
        Boolean departs,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        String returnReason,
        String approvedBy,
        String approvedByName,
        Instant approvedAt,
        PrecedencePolicy.Effect effect,
        String effectRule) {

    /** The way of a case. */
    @Schema(name = "DevelopmentCaseState")
    public enum State {
        OPEN,
        PROPOSED,
        DECIDED,
        /** The branches confirmed none of its claims. */
        REFUSED
    }

    /** The entity tag: the case with its claims, shares included. */
    public String tag(Iterable<DevelopmentClaim> claims) {
        return Versions.tag(ContentHash.of(new Shown(this, claims)));
    }

    private record Shown(DevelopmentCase one, Iterable<DevelopmentClaim> claims) {}
}
