package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;

/**
 * Who sees what of a plan: bank-wide roles everything, branch heads the decided plans and their own branch's clients. What
 * somebody may not see answers as if it did not exist.
 */
@ApplicationScoped
public class PlanVisibility {

    private final AllocationPlans plans;
    private final PlanLines lines;

    PlanVisibility(AllocationPlans plans, PlanLines lines) {
        this.plans = plans;
        this.lines = lines;
    }

    public AllocationPlan plan(String planId, Actor actor) {
        return plans.find(planId)
                .filter(plan -> actor.bankWide() || plan.state().isDecided())
                .orElseThrow(() -> Problem.notFound("allocation plan", planId));
    }

    public PlanLine line(String planId, String clientId, Actor actor) {
        plan(planId, actor);
        return lines.find(planId, clientId)
                .filter(line -> actor.seesUnit(line.branchId()))
                .orElseThrow(() -> Problem.notFound("allocation line", clientId));
    }

    /** The filter narrowed to the actor's own branch. */
    public PlanLines.Filter narrowed(PlanLines.Filter filter, Actor actor) {
        if (actor.bankWide()) {
            return filter;
        }
        if (filter.branchId() != null && !actor.seesUnit(filter.branchId())) {
            throw Problem.notFound("branch", filter.branchId());
        }
        return new PlanLines.Filter(actor.unitId(), filter.staffId(), filter.tier());
    }
}
