package kejing.exam.plan.messaging;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.event.NewEvent;
import kejing.exam.plan.Candidate;
import kejing.exam.plan.ComponentState;
import kejing.exam.plan.InterviewMark;
import kejing.exam.plan.WrittenMark;

/**
 * The final components of one candidate; scores are decimal strings with 2 decimals, null in every state but SCORED.
 *
 * @param markers who entered the parts that somebody enters, so that nobody judges their own marks on appeal (R13, R15)
 */
public record ComponentScoresFinalisedV1(
        String planId,
        String staffId,
        String name,
        String branchId,
        Component written,
        Interview interview,
        Component experience,
        List<Marker> markers) {

    public static final String TYPE = "kejing.exam.component-scores-finalised.v1";

    /** A component. */
    public record Component(ComponentState state, String score) {}

    /** The interview, with the dimension that breaks ties (R10). */
    public record Interview(ComponentState state, String score, String adaptability) {}

    /** A part that somebody enters; experience points are computed. */
    public enum Part {
        WRITTEN,
        INTERVIEW
    }

    /** Who entered or imported a part as it stands, by the subject of the sign-in account. */
    public record Marker(Part part, String subject) {}

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
                        new Component(candidate.experienceState(), decimal(candidate.experiencePoints())),
                        List.of(
                                new Marker(Part.WRITTEN, candidate.writtenBy()),
                                new Marker(Part.INTERVIEW, candidate.interviewBy()))));
    }

    private static String decimal(BigDecimal score) {
        return score == null ? null : score.setScale(2).toPlainString();
    }
}
