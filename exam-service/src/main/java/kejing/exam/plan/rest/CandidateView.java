package kejing.exam.plan.rest;

import java.math.BigDecimal;
import kejing.exam.experience.rest.ExperienceView;
import kejing.exam.plan.Candidate;
import kejing.exam.plan.ComponentState;
import kejing.exam.plan.InterviewMark;
import kejing.exam.plan.WrittenMark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A candidate as the caller may see it; scores are decimal strings.
 *
 * @param withheld whether marks are kept from the caller until the plan is final
 * @param written the written part; null if not entered or withheld
 * @param interview the interview; null if not entered or withheld
 * @param experience the experience component; null before the end of registration
 * @param experienceTrace how the experience points came about; only where one candidate is asked for
 */
public record CandidateView(
        String planId,
        String staffId,
        String name,
        String branchId,
        boolean withheld,
        Component written,
        Interview interview,
        Component experience,
        ExperienceView experienceTrace) {

    /** A component. */
    @Schema(name = "ComponentResult")
    public record Component(ComponentState state, String score) {}

    /** The interview with its dimensions. */
    @Schema(name = "InterviewResult")
    public record Interview(
            ComponentState state, String score, String conduct, String expression, String adaptability) {}

    static CandidateView of(Candidate candidate, boolean withheld, ExperienceView trace) {
        return new CandidateView(
                candidate.id().planId(),
                candidate.id().staffId(),
                candidate.name(),
                candidate.branchId(),
                withheld,
                withheld
                        ? null
                        : candidate.written().map(CandidateView::written).orElse(null),
                withheld
                        ? null
                        : candidate.interview().map(CandidateView::interview).orElse(null),
                candidate.experienceState() == null
                        ? null
                        : new Component(candidate.experienceState(), decimal(candidate.experiencePoints())),
                trace);
    }

    private static Component written(WrittenMark mark) {
        return new Component(mark.state(), decimal(mark.score()));
    }

    private static Interview interview(InterviewMark mark) {
        return new Interview(
                mark.state(),
                decimal(mark.score()),
                decimal(mark.conduct()),
                decimal(mark.expression()),
                decimal(mark.adaptability()));
    }

    private static String decimal(BigDecimal score) {
        return score == null ? null : score.setScale(2).toPlainString();
    }
}
