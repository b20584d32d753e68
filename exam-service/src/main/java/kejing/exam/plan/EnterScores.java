package kejing.exam.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Versions;

/** Enters the marks of one candidate; a mark above its cap is refused and never stored. */
@ApplicationScoped
public class EnterScores {

    private final ExamPlans plans;
    private final Candidates candidates;
    private final Audit audit;

    EnterScores(ExamPlans plans, Candidates candidates, Audit audit) {
        this.plans = plans;
        this.candidates = candidates;
        this.audit = audit;
    }

    /** Replaces the marks of the candidate; a component that is null has not been entered yet. */
    @Transactional
    public Candidate enter(String planId, String staffId, String ifMatch, EnteredMarks marks, Actor examiner) {
        ExamPlan plan = plans.locked(planId);
        Candidate candidate = candidates
                .findByIdOptional(new Candidate.Id(planId, staffId))
                .orElseThrow(() -> Problem.notFound("candidate", staffId));
        Versions.check(ifMatch, Versions.tag(candidate.version()));
        plan.require(PlanState.MARKING);
        refuseFaults(marks.faults(plan.caps()));
        if (candidate.mark(marks, examiner.subject())) {
            candidates.flush();
            audit.record("enter-scores", "exam-plan/" + planId + "/candidates/" + staffId, marks);
        }
        return candidate;
    }

    private static void refuseFaults(List<ScoreFault> faults) {
        if (!faults.isEmpty()) {
            ScoreFault first = faults.getFirst();
            throw Problem.rule(
                            "score-refused",
                            new Text(
                                    first.field() + "：" + first.remedy().zh(),
                                    first.field() + ": " + first.remedy().en()))
                    .with("field", first.field());
        }
    }
}
