package kejing.grading.ranking;

import java.math.BigDecimal;
import java.util.Arrays;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import kejing.grading.candidate.Part;

/**
 * Adds the parts of one candidate up and decides the outcome (Q-02, Q-06, R2, R3).
 *
 * <p>Each part is rounded once to two decimals as its rule says; the total is the exact sum of the published parts and
 * is never rounded again, so that anybody can add the notice up and reach the same verdict. VOID in any part
 * disqualifies. ABSENT or EXCUSED leaves no total. Experience that was not claimed counts 0.00.
 */
public final class CompositeScorePolicy {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final GradingRules rules;

    public CompositeScorePolicy(GradingRules rules) {
        this.rules = rules;
    }

    /**
     * The score of a candidate.
     *
     * @throws Problem 422 if a part is negative or above its cap, or the adaptability above the interview
     */
    public CompositeScore score(Candidate candidate) {
        var written = published(candidate, Part.WRITTEN);
        var interview = published(candidate, Part.INTERVIEW);
        var experience = published(candidate, Part.EXPERIENCE);
        var adaptability = adaptability(candidate);
        if (any(candidate, ComponentState.VOID)) {
            return new CompositeScore(written, interview, experience, adaptability, null, Outcome.DISQUALIFIED);
        }
        if (any(candidate, ComponentState.ABSENT) || any(candidate, ComponentState.EXCUSED)) {
            return new CompositeScore(written, interview, experience, adaptability, null, Outcome.INCOMPLETE);
        }
        var total = written.add(interview).add(experience);
        var outcome = total.compareTo(rules.passLine()) >= 0 ? Outcome.QUALIFIED : Outcome.FAILED;
        return new CompositeScore(written, interview, experience, adaptability, total, outcome);
    }

    private BigDecimal published(Candidate candidate, Part part) {
        Component component = candidate.part(part);
        return switch (component.state()) {
            case SCORED -> rules.part(part).publish(candidate.staffId(), part, component.score());
            case NOT_CLAIMED -> NOTHING;
            case ABSENT, EXCUSED, VOID -> null;
        };
    }

    private BigDecimal adaptability(Candidate candidate) {
        var points = candidate.adaptability();
        if (points == null) {
            return null;
        }
        if (points.signum() < 0
                || points.compareTo(rules.adaptabilityCap()) > 0
                || points.compareTo(candidate.interview().score()) > 0) {
            throw Problem.rule(
                            "adaptability-out-of-range",
                            Text.of(
                                    "%s：应变能力分 %s 不在 0 至 %s 之间，或高于面试成绩 %s",
                                    "%s: adaptability %s is not between 0 and %s, or above the interview's %s",
                                    candidate.staffId(),
                                    points.toPlainString(),
                                    rules.adaptabilityCap().toPlainString(),
                                    candidate.interview().score().toPlainString()))
                    .with("staffId", candidate.staffId());
        }
        return ScoreRounding.HALF_UP.publish(points);
    }

    private static boolean any(Candidate candidate, ComponentState state) {
        return Arrays.stream(Part.values())
                .anyMatch(part -> candidate.part(part).is(state));
    }
}
