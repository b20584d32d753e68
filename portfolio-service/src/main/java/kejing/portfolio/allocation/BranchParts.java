package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Versions;
import kejing.portfolio.allocation.PlanPart.PartAct;
import kejing.portfolio.allocation.PlanPart.State;

/**
 * A draft on its way through the branches: marketing opens it, each branch head changes and submits the own part,
 * marketing accepts or returns it. Decisions name the hash of the part that was shown.
 */
@ApplicationScoped
public class BranchParts {

    private final AllocationPlans plans;
    private final PlanParts parts;
    private final Audit audit;
    private final Clock clock;

    BranchParts(AllocationPlans plans, PlanParts parts, Audit audit, Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the draft to branches; those that it is open to already stay as they are.
     *
     * @param branchIds null or empty for all that have clients in the plan
     * @throws Problem 404 for a branch without a client in the plan; 409 if the plan is no draft
     */
    @Transactional
    public List<PlanPart> open(String planId, List<String> branchIds, Actor marketing) {
        changeable(planId);
        List<String> all = parts.branchesOf(planId);
        List<String> wanted = branchIds == null || branchIds.isEmpty() ? all : branchIds;
        Set<String> open = Set.copyOf(
                parts.ofPlan(planId, null).stream().map(PlanPart::branchId).toList());
        for (String branchId : wanted) {
            if (!all.contains(branchId)) {
                throw Problem.notFound("branch in the plan", branchId);
            }
            if (!open.contains(branchId)) {
                add(planId, branchId, State.OPEN, null, marketing, "open-plan-part");
            }
        }
        return parts.ofPlan(planId, null);
    }

    /** @throws Problem 404 if the part is not the actor's; 409 if it is not with the branch; 412 if it has changed */
    @Transactional
    public PlanPart submit(String planId, String branchId, String ifMatch, String note, Actor head) {
        if (!branchId.equals(head.unitId())) {
            throw Problem.notFound("plan part", branchId);
        }
        PlanPart part = shown(planId, branchId, ifMatch);
        part.requireState(EnumSet.of(State.OPEN, State.RETURNED));
        return add(planId, branchId, State.SUBMITTED, note, head, "submit-plan-part");
    }

    /**
     * Accepts what the branch submitted, or takes a part as it stands whose branch has not answered.
     *
     * @throws Problem 403 to who submitted it; 409 if it is returned or accepted; 412 if it has changed
     */
    @Transactional
    public PlanPart accept(String planId, String branchId, String ifMatch, Actor marketing) {
        PlanPart part = shown(planId, branchId, ifMatch);
        part.requireState(EnumSet.of(State.OPEN, State.SUBMITTED));
        FourEyes.requireSecondPerson(
                marketing,
                part.course().getLast().state() == State.SUBMITTED
                        ? part.course().getLast().by()
                        : null);
        return add(planId, branchId, State.ACCEPTED, null, marketing, "accept-plan-part");
    }

    /** @throws Problem 409 if the part is with the branch already; 412 if it has changed */
    @Transactional
    public PlanPart sendBack(String planId, String branchId, String ifMatch, String reason, Actor marketing) {
        PlanPart part = shown(planId, branchId, ifMatch);
        part.requireState(EnumSet.of(State.SUBMITTED, State.ACCEPTED));
        return add(planId, branchId, State.RETURNED, reason, marketing, "return-plan-part");
    }

    private PlanPart shown(String planId, String branchId, String ifMatch) {
        changeable(planId);
        PlanPart part = parts.find(planId, branchId).orElseThrow(() -> Problem.notFound("plan part", branchId));
        Versions.check(ifMatch, Versions.tag(part.hash()));
        return part;
    }

    private void changeable(String planId) {
        plans.locked(planId).requireState(EnumSet.of(PlanState.DRAFT, PlanState.RETURNED));
    }

    private PlanPart add(String planId, String branchId, State state, String note, Actor actor, String action) {
        parts.add(planId, branchId, new PartAct(state, actor.subject(), actor.personId(), clock.instant(), note));
        PlanPart part = parts.find(planId, branchId).orElseThrow();
        audit.record(action, "allocation-plans/" + planId + "/parts/" + branchId, part.hash());
        return part;
    }
}
