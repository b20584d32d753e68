package kejing.portfolio.allocation.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.PlanPart;

/**
 * One branch's part of a plan; its hash is what decisions about it name.
 *
 * @param changed clients whose holders are not those whom the engine proposed
 * @param unanswered the branch has changed and answered nothing, the engine's proposal stands
 */
public record PlanPartView(
        String planId,
        String branchId,
        String branchName,
        PlanPart.State state,
        String hash,
        int clients,
        int changed,
        boolean unanswered,
        List<PlanPartStep> course) {

    /** @param by staff id */
    public record PlanPartStep(PlanPart.State state, String by, String name, Instant at, String note) {}

    static PlanPartView of(PlanPart part, Map<String, String> branches, Map<String, String> staff) {
        return new PlanPartView(
                part.planId(),
                part.branchId(),
                branches.getOrDefault(part.branchId(), part.branchId()),
                part.state(),
                part.hash(),
                part.clients(),
                part.changed(),
                part.isUnanswered(),
                part.course().stream()
                        .map(act -> new PlanPartStep(
                                act.state(),
                                act.byStaff(),
                                staff.getOrDefault(act.byStaff(), act.byStaff()),
                                act.at(),
                                act.note()))
                        .toList());
    }
}
