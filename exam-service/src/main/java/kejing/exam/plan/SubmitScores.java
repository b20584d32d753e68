package kejing.exam.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** Submits the scores of a plan for review by a second person; every candidate must have a state for each component (R3). */
@ApplicationScoped
public class SubmitScores {

    private final ExamPlans plans;
    private final Candidates candidates;
    private final Audit audit;

    SubmitScores(ExamPlans plans, Candidates candidates, Audit audit) {
        this.plans = plans;
        this.candidates = candidates;
        this.audit = audit;
    }

    @Transactional
    public ExamPlan submit(String planId, String ifMatch, Actor maker) {
        ExamPlan plan = plans.locked(planId, ifMatch);
        plan.require(PlanState.MARKING);
        List<String> unmarked = candidates.of(planId).stream()
                .filter(candidate -> !candidate.isMarked())
                .map(candidate -> candidate.id().staffId())
                .toList();
        if (!unmarked.isEmpty()) {
            throw Problem.rule(
                            "scores-incomplete",
                            Text.of(
                                    "还有 %d 名考生的笔试或面试没有成绩或状态，请补录后再提交。",
                                    "%d candidates have no written part or interview yet; enter a mark or a state first.",
                                    unmarked.size()))
                    .with("staffIds", unmarked);
        }
        plan.submitScores(maker.subject());
        plans.flush();
        audit.record("submit-scores", "exam-plan/" + planId, plan.schemeHash());
        return plan;
    }

    /** Sends submitted scores back to marking, with the reason for it. */
    @Transactional
    public ExamPlan returned(String planId, String ifMatch, String reason) {
        ExamPlan plan = plans.locked(planId, ifMatch);
        plan.returnScores(reason);
        plans.flush();
        audit.record("return-scores", "exam-plan/" + planId, reason);
        return plan;
    }
}
