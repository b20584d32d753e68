package kejing.grading.ranking.messaging;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.involvement.ExamMarker;

/**
 * What grading needs of {@code kejing.exam.component-scores-finalised.v1}: one candidate of an exam.
 *
 * @param markers who entered the parts; none if the exam did not tell
 */
public record ComponentScoresFinalisedV1(
        String planId,
        String staffId,
        String name,
        String branchId,
        Part written,
        Interview interview,
        Part experience,
        List<ExamMarker> markers) {

    public static final String TYPE = "kejing.exam.component-scores-finalised.v1";

    public ComponentScoresFinalisedV1 {
        requireNonNull(planId, "planId");
        requireNonNull(written, "written");
        requireNonNull(interview, "interview");
        requireNonNull(experience, "experience");
        markers = markers == null ? List.of() : List.copyOf(markers);
    }

    /** A part of the exam; score is null unless it was scored. */
    public record Part(ComponentState state, BigDecimal score) {
        Component component() {
            return new Component(state, score);
        }
    }

    /** The interview; score and adaptability are null unless it was scored. */
    public record Interview(ComponentState state, BigDecimal score, BigDecimal adaptability) {
        Component component() {
            return new Component(state, score);
        }
    }

    public Candidate candidate() {
        return new Candidate(
                staffId,
                name,
                branchId,
                written.component(),
                interview.component(),
                interview.adaptability(),
                experience.component());
    }
}
