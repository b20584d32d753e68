package kejing.exam.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;
import kejing.exam.career.Employment;
import kejing.exam.career.Employments;
import kejing.exam.career.PostHeld;
import kejing.exam.career.PostsHeld;
import kejing.exam.experience.DatedEmployment;
import kejing.exam.experience.DatedPost;
import kejing.exam.experience.ExperiencePoints;
import kejing.exam.experience.ExperiencePointsPolicy;
import kejing.exam.scheme.ExamScheme;

/**
 * Ends registration and settles everybody's experience points from the dated posts on file, with their trace. Somebody
 * without any dated post or employment has claimed nothing (R3).
 */
@ApplicationScoped
public class CloseRegistration {

    private final ExamPlans plans;
    private final Candidates candidates;
    private final PostsHeld posts;
    private final Employments employments;
    private final Schemes schemes;
    private final ObjectMapper json;
    private final Audit audit;

    CloseRegistration(
            ExamPlans plans,
            Candidates candidates,
            PostsHeld posts,
            Employments employments,
            Schemes schemes,
            ObjectMapper json,
            Audit audit) {
        this.plans = plans;
        this.candidates = candidates;
        this.posts = posts;
        this.employments = employments;
        this.schemes = schemes;
        this.json = json;
        this.audit = audit;
    }

    @Transactional
    public ExamPlan close(String planId, String ifMatch) {
        ExamPlan plan = plans.locked(planId, ifMatch);
        plan.closeRegistration();
        List<Candidate> registered = candidates.of(planId);
        if (registered.isEmpty()) {
            throw Problem.rule(
                    "no-candidates", Text.of("方案 %s 尚无人报名，不能截止报名。", "Nobody is registered for plan %s yet.", planId));
        }
        settleExperience(plan, registered);
        plans.flush();
        audit.record("close-registration", "exam-plan/" + planId, registered.size());
        return plan;
    }

    private void settleExperience(ExamPlan plan, List<Candidate> registered) {
        ExperiencePointsPolicy policy = new ExperiencePointsPolicy(
                schemes.byId(plan.schemeId(), ExamScheme.class).parameters().experience());
        List<String> staffIds =
                registered.stream().map(candidate -> candidate.id().staffId()).toList();
        Map<String, List<PostHeld>> postsOf = posts.byStaffId(staffIds);
        Map<String, List<Employment>> employmentsOf = employments.byStaffId(staffIds);
        for (Candidate candidate : registered) {
            String staffId = candidate.id().staffId();
            List<PostHeld> held = postsOf.getOrDefault(staffId, List.of());
            List<Employment> employed = employmentsOf.getOrDefault(staffId, List.of());
            ExperiencePoints result = policy.assess(
                    plan.cutOffDate(),
                    held.stream().map(CloseRegistration::dated).toList(),
                    employed.stream().map(CloseRegistration::dated).toList());
            boolean claimed = !held.isEmpty() || !employed.isEmpty();
            candidate.experience(
                    claimed ? ComponentState.SCORED : ComponentState.NOT_CLAIMED,
                    claimed ? result.points() : null,
                    write(result));
        }
    }

    private static DatedPost dated(PostHeld post) {
        return new DatedPost(post.id().post(), post.id().heldFrom(), post.heldTo(), post.isDocumented());
    }

    private static DatedEmployment dated(Employment employment) {
        return new DatedEmployment(employment.id().employedFrom(), employment.employedTo());
    }

    private String write(ExperiencePoints result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("experience points cannot be written as JSON", e);
        }
    }
}
