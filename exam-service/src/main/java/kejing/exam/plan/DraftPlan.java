package kejing.exam.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.exam.scheme.ExamScheme;

/** Drafts a plan under an approved exam scheme; the plan keeps the scheme's version and caps. */
@ApplicationScoped
public class DraftPlan {

    private final ExamPlans plans;
    private final Schemes schemes;
    private final Audit audit;

    DraftPlan(ExamPlans plans, Schemes schemes, Audit audit) {
        this.plans = plans;
        this.schemes = schemes;
        this.audit = audit;
    }

    @Transactional
    public ExamPlan of(PlanDraft draft, Actor maker) {
        if (plans.findByIdOptional(draft.planId()).isPresent()) {
            throw Problem.state(
                    "plan-exists",
                    Text.of("方案编号 %s 已被使用，请更换编号。", "There is a plan %s already; choose another id.", draft.planId()));
        }
        Scheme<ExamScheme> scheme = draft.schemeId() == null
                ? schemes.inForce(ExamScheme.KIND, draft.cutOffDate(), ExamScheme.class)
                : schemes.byId(draft.schemeId(), ExamScheme.class);
        ExamPlan plan = new ExamPlan(
                draft, scheme.schemeId(), scheme.hash(), ScoreCaps.of(scheme.parameters()), maker.subject());
        plans.persistAndFlush(plan);
        audit.record("draft-plan", "exam-plan/" + plan.planId(), draft);
        return plan;
    }
}
