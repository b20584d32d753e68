package kejing.exam.plan;

import kejing.chassis.identity.Actor;
import kejing.exam.Roles;

/**
 * Who sees which candidate: bank-wide roles everybody, a branch head those of the branch, everybody else only themselves.
 * Marks are kept from branch heads and candidates until the plan is final.
 */
public final class CandidateAccess {

    private final Actor actor;

    public CandidateAccess(Actor actor) {
        this.actor = actor;
    }

    public boolean sees(Candidate candidate) {
        return actor.bankWide()
                || isHeadOf(candidate.branchId())
                || actor.personId().equals(candidate.id().staffId());
    }

    /** Whether the marks are still kept from the caller. */
    public boolean withholdsMarks(ExamPlan plan) {
        return !actor.bankWide() && plan.state() != PlanState.FINALISED;
    }

    /** The branch that limits what the caller lists; empty for no limit. */
    String visibleBranch() {
        return !actor.bankWide() && actor.has(Roles.BRANCH_HEAD) ? actor.unitId() : "";
    }

    /** The person that limits what the caller lists; empty for no limit. */
    String visiblePerson() {
        return actor.bankWide() || actor.has(Roles.BRANCH_HEAD) ? "" : actor.personId();
    }

    private boolean isHeadOf(String branchId) {
        return actor.has(Roles.BRANCH_HEAD) && actor.unitId().equals(branchId);
    }
}
