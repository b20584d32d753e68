package kejing.grading.ranking;

import static kejing.grading.ranking.Exam.candidate;
import static kejing.grading.ranking.Exam.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import kejing.chassis.problem.Problem;
import kejing.grading.candidate.Component;
import kejing.grading.candidate.ComponentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompositeScorePolicyTest {
    private static final Component WRITTEN = Component.scored("40.00");
    private static final Component INTERVIEW = Component.scored("25.00");
    private static final Component EXPERIENCE = Component.scored("15.00");
    private static final BigDecimal ADAPTABILITY = new BigDecimal("17.00");

    private final CompositeScorePolicy policy = new CompositeScorePolicy(Exam.rulebook());

    @ParameterizedTest
    @CsvSource({
        "45.00, 25.00, 5.00, 75.00, QUALIFIED",
        "44.99, 25.00, 5.00, 74.99, FAILED",
        "50, 30, 20, 100.00, QUALIFIED",
        "0, 0, 0, 0.00, FAILED"
    })
    void qualifiesAtThePassLineAndNotACentBelow(
            String written, String interview, String experience, String total, Outcome outcome) {
        var score = policy.score(candidate("S1", written, interview, "0", experience));

        assertThat(score.total()).isEqualTo(total);
        assertThat(score.outcome()).isEqualTo(outcome);
    }

    @Test
    void addsThePublishedPartsSoThatRoundingUpMayPass() {
        var score = policy.score(candidate("S1", "41.33", "25.166666666666666667", "17", "8.50"));

        assertThat(score.interview()).isEqualTo("25.17");
        assertThat(score.total()).isEqualTo("75.00");
        assertThat(score.outcome()).isEqualTo(Outcome.QUALIFIED);
    }

    @Test
    void addsThePublishedPartsSoThatTruncatingMayFail() {
        var truncating = new CompositeScorePolicy(Exam.rulebook(ScoreRounding.TRUNCATE));

        var score = truncating.score(candidate("S1", "41.33", "25.166666666666666667", "17", "8.50"));

        assertThat(score.interview()).isEqualTo("25.16");
        assertThat(score.total()).isEqualTo("74.99");
        assertThat(score.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void neverRoundsTheTotalAgain() {
        var score = policy.score(candidate("S1", "41.335", "25.165", "17", "8.495"));

        assertThat(score.total()).isEqualTo("75.01");
    }

    @Test
    void countsExperienceThatWasNotClaimedAsZero() {
        var score = policy.score(
                candidate("S1", Component.scored("48"), Component.scored("28"), ADAPTABILITY, notClaimed()));

        assertThat(score.experience()).isEqualTo("0.00");
        assertThat(score.total()).isEqualTo("76.00");
        assertThat(score.outcome()).isEqualTo(Outcome.QUALIFIED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENT", "EXCUSED"})
    void givesNoTotalWhenAPartIsMissing(ComponentState missing) {
        var noWritten = policy.score(candidate("S1", without(missing), INTERVIEW, ADAPTABILITY, EXPERIENCE));
        var noInterview = policy.score(candidate("S1", WRITTEN, without(missing), null, EXPERIENCE));

        assertThat(noWritten.total()).isNull();
        assertThat(noWritten.written()).isNull();
        assertThat(noWritten.interview()).isEqualTo("25.00");
        assertThat(noWritten.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(noInterview.total()).isNull();
        assertThat(noInterview.outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void disqualifiesWhenAnyPartIsVoidEvenIfAnotherIsMissing() {
        var voided = without(ComponentState.VOID);

        assertThat(policy.score(candidate("S1", voided, INTERVIEW, ADAPTABILITY, EXPERIENCE))
                        .outcome())
                .isEqualTo(Outcome.DISQUALIFIED);
        assertThat(policy.score(candidate("S1", WRITTEN, voided, null, EXPERIENCE))
                        .outcome())
                .isEqualTo(Outcome.DISQUALIFIED);
        assertThat(policy.score(candidate("S1", without(ComponentState.ABSENT), INTERVIEW, ADAPTABILITY, voided))
                        .outcome())
                .isEqualTo(Outcome.DISQUALIFIED);
    }

    @ParameterizedTest
    @CsvSource({"50.01, 30, 20", "50, 30.01, 20", "50, 30, 20.01", "-0.01, 30, 20"})
    void rejectsAComponentOutsideItsCap(String written, String interview, String experience) {
        assertThatThrownBy(() -> policy.score(candidate("S1", written, interview, "20", experience)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo("component-out-of-range"));
    }

    @ParameterizedTest
    @CsvSource({"30, 20.01", "12, 12.01", "30, -0.01"})
    void rejectsAdaptabilityOutsideItsCapOrAboveTheInterview(String interview, String adaptability) {
        assertThatThrownBy(() -> policy.score(candidate("S1", "40", interview, adaptability, "10")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo("adaptability-out-of-range"));
    }

    private static Component notClaimed() {
        return without(ComponentState.NOT_CLAIMED);
    }
}
