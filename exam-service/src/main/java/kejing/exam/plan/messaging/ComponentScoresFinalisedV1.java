package kejing.exam.plan.messaging;

import java.math.BigDecimal;
import kejing.chassis.event.NewEvent;
import kejing.exam.plan.Candidate;
import kejing.exam.plan.ComponentState;
import kejing.exam.plan.InterviewMark;
import kejing.exam.plan.WrittenMark;

/** The final components of one candidate; scores are decimal strings with 2 decimals, null in every state but SCORED. */
public record ComponentScoresFinalisedV1(
        String planId,
        String staffId,
        String name,
        String branchId,
        Component written,
        Interview interview,
        Component experience) {

    public static final String TYPE = "kejing.exam.component-scores-finalised.v1";

    /** A component. */
    public record Component(ComponentState state, String score) {}

    /** The interview, with the dimension that breaks ties (R10). */
    public record Interview(ComponentState state, String score, String adaptability) {}

    public static NewEvent of(Candidate candidate) {
        WrittenMark written = candidate.written().orElseThrow();
        InterviewMark interview = candidate.interview().orElseThrow();
        return new NewEvent(
                TYPE,
                "exam-plan",
                candidate.id().planId(),
                new ComponentScoresFinalisedV1(
                        candidate.id().planId(),
                        candidate.id().staffId(),
                        candidate.name(),
                        candidate.branchId(),
                        new Component(written.state(), decimal(written.score())),
                        new Interview(interview.state(), decimal(interview.score()), decimal(interview.adaptability())),
                        new Component(candidate.experienceState(), decimal(candidate.experiencePoints()))));
    }

    private static String decimal(BigDecimal score) {
        return score == null ? null : score.setScale(2).toPlainString();
    }
}
