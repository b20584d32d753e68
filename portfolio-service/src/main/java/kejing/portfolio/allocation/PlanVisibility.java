package kejing.portfolio.allocation;

import static kejing.portfolio.Roles.BRANCH_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * Who sees what of a plan: bank-wide roles everything; branch heads the decided plans, those opened to their branch, and
 * their own branch's clients; relationship managers the decided plans and the clients that they hold before or after. What
 * somebody may not see answers as if it did not exist.
 */
@ApplicationScoped
public class PlanVisibility {

    private final AllocationPlans plans;
    private final PlanLines lines;
    private final PlanParts parts;

    PlanVisibility(AllocationPlans plans, PlanLines lines, PlanParts parts) {
        this.plans = plans;
        this.lines = lines;
        this.parts = parts;
    }

    public AllocationPlan plan(String planId, Actor actor) {
        return plans.find(planId)
                .filter(plan -> actor.bankWide() || plan.state().isDecided() || isOpenTo(plan, actor))
                .orElseThrow(() -> Problem.notFound("allocation plan", planId));
    }

    public PlanLine line(String planId, String clientId, Actor actor) {
        plan(planId, actor);
        return lineOfSeenPlan(planId, clientId, actor);
    }

    /** The line in a plan that the actor is known to see. */
    PlanLine lineOfSeenPlan(String planId, String clientId, Actor actor) {
        return lines.find(planId, clientId)
                .filter(line -> sees(line, actor))
                .orElseThrow(() -> Problem.notFound("allocation line", clientId));
    }

    /**
     * The line about which somebody asks why the asker does not hold it. A relationship manager asks for himself, about
     * clients of his branch and about those put to competition beside those that are or were his; a branch head for
     * people of his branch about its clients.
     *
     * @throws Problem 404 for another's question; 409 where the asker holds the client
     */
    public PlanLine asked(AllocationPlan plan, String clientId, String asker, Actor actor) {
        boolean self = asker.equals(actor.personId());
        boolean ownPerson = actor.has(BRANCH_HEAD)
                && plan.summary().roster().stream()
                        .anyMatch(one -> one.staffId().equals(asker) && actor.seesUnit(one.branchId()));
        if (!self && !ownPerson && !actor.bankWide()) {
            throw Problem.notFound("relationship manager", asker);
        }
        PlanLine line = lines.find(plan.planId(), clientId)
                .filter(found -> sees(found, actor)
                        || (self && actor.seesUnit(found.branchId()))
                        || (self && found.explanation().competition()))
                .orElseThrow(() -> Problem.notFound("allocation line", clientId));
        if (line.holders().include(asker)) {
            throw Problem.state(
                    "holds-already", Text.of("该客户按方案已由 %s 分管。", "%s holds the client by the plan already.", asker));
        }
        return line;
    }

    /** The filter narrowed to the actor's own branch. */
    public PlanLines.Filter narrowed(PlanLines.Filter filter, Actor actor) {
        if (actor.bankWide()) {
            return filter;
        }
        if (filter.branchId() != null && !actor.seesUnit(filter.branchId())) {
            throw Problem.notFound("branch", filter.branchId());
        }
        return actor.has(BRANCH_HEAD) ? filter.ofBranch(actor.unitId()) : filter.ofPerson(actor.personId());
    }

    /** Branch heads of the bank see a client of their branch, everybody else those that are or were his. */
    public static boolean sees(PlanLine line, Actor actor) {
        return actor.bankWide()
                || (actor.has(BRANCH_HEAD) && actor.seesUnit(line.branchId()))
                || line.holders().include(actor.personId())
                || line.incumbent().include(actor.personId());
    }

    private boolean isOpenTo(AllocationPlan plan, Actor actor) {
        return actor.has(BRANCH_HEAD) && parts.isOpenTo(plan.planId(), actor.unitId());
    }
}
