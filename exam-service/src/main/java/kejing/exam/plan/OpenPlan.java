package kejing.exam.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;

/** Opens a drafted plan for registration; a second person does it. */
@ApplicationScoped
public class OpenPlan {

    private final ExamPlans plans;
    private final Audit audit;

    OpenPlan(ExamPlans plans, Audit audit) {
        this.plans = plans;
        this.audit = audit;
    }

    @Transactional
    public ExamPlan open(String planId, String ifMatch, Actor checker) {
        ExamPlan plan = plans.locked(planId, ifMatch);
        plan.require(PlanState.DRAFT);
        FourEyes.requireSecondPerson(checker, plan.createdBy());
        plan.open(checker.subject());
        plans.flush();
        audit.record("open-plan", "exam-plan/" + planId, plan.schemeHash());
        return plan;
    }
}
