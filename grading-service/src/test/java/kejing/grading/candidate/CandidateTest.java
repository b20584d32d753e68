package kejing.grading.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final Component SCORED = Component.scored("20.00");
    private static final BigDecimal ADAPTABILITY = new BigDecimal("15.00");

    @Test
    void aScoreBelongsToAScoredPartOnly() {
        refused("score-missing", () -> new Component(ComponentState.SCORED, null));
        refused("score-without-state", () -> new Component(ComponentState.ABSENT, BigDecimal.ONE));
        assertThat(new Component(ComponentState.NOT_CLAIMED, new BigDecimal("0.00")).score())
                .isNull();
    }

    @Test
    void adaptabilityBelongsToAScoredInterviewOnly() {
        refused("adaptability-mismatch", () -> candidate(SCORED, SCORED, null, SCORED));
        refused(
                "adaptability-mismatch",
                () -> candidate(SCORED, Component.without(ComponentState.ABSENT), ADAPTABILITY, SCORED));
    }

    @Test
    void aStateThatAPartCannotHaveIsRefused() {
        var notClaimed = Component.without(ComponentState.NOT_CLAIMED);
        refused("component-state", () -> candidate(notClaimed, SCORED, ADAPTABILITY, SCORED));
        refused("component-state", () -> candidate(SCORED, notClaimed, null, SCORED));
        refused(
                "component-state",
                () -> candidate(SCORED, SCORED, ADAPTABILITY, Component.without(ComponentState.ABSENT)));
        refused(
                "component-state",
                () -> candidate(SCORED, SCORED, ADAPTABILITY, Component.without(ComponentState.EXCUSED)));
    }

    private static Candidate candidate(
            Component written, Component interview, BigDecimal adaptability, Component experience) {
        return new Candidate("S1", "考生甲", "B01", written, interview, adaptability, experience);
    }

    private static void refused(String slug, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }
}
