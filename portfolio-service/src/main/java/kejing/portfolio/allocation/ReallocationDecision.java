package kejing.portfolio.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import kejing.portfolio.responsibility.HolderView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Proposed new holders for some clients between two allocations, and the decision about them by a second person.
 *
 * @param planId the plan in effect, whose exam plan and scheme say who may hold what
 * @param staffId whose clients they are; null for single clients
 * @param effectiveFrom first day of the new holders, at 00:00
 * @param lines one for each client; without holders where it goes to competition or nobody may hold it
 */
public record ReallocationDecision(
        String reallocationId,
        String planId,
        String staffId,
        LocalDate effectiveFrom,
        State state,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt,
        List<PlanLine> lines) {

    /** How far the decision is. */
    @Schema(name = "ReallocationState")
    public enum State {
        PROPOSED,
        APPROVED
    }

    /** What an approval binds to: who shall hold which client from when. */
    public String hash() {
        TreeMap<String, Object> content = new TreeMap<>();
        content.put("reallocationId", reallocationId);
        content.put("effectiveFrom", effectiveFrom.toString());
        content.put("state", state.name());
        TreeMap<String, Object> holders = new TreeMap<>();
        lines.forEach(line -> holders.put(line.clientId(), HolderView.of(line.holders())));
        content.put("holders", holders);
        return ContentHash.of(content);
    }

    /** The clients that somebody takes over. */
    public List<PlanLine> placed() {
        return lines.stream().filter(line -> !line.holders().isNobody()).toList();
    }

    /** @throws Problem 403 to the proposer, 409 if it is approved already */
    ReallocationDecision approved(Actor checker, Instant at) {
        FourEyes.requireSecondPerson(checker, proposedBy);
        if (state != State.PROPOSED) {
            throw Problem.state(
                    "reallocation-approved",
                    Text.of("调整 %s 已批准，无需重复办理。", "Reallocation %s is approved already.", reallocationId));
        }
        return new ReallocationDecision(
                reallocationId,
                planId,
                staffId,
                effectiveFrom,
                State.APPROVED,
                proposedBy,
                proposedAt,
                checker.subject(),
                at,
                lines);
    }
}
