package kejing.exam.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** the caps of the parts; R2: two decimals; R3: states. */
class ScoreCapsTest {

    private final ScoreCaps caps = new ScoreCaps(
            new BigDecimal("50.00"),
            new BigDecimal("5.00"),
            new BigDecimal("5.00"),
            new BigDecimal("20.00"),
            new BigDecimal("20.00"));

    @ParameterizedTest(name = "written {0}: {1} faults")
    @CsvSource({"0, 0", "50, 0", "50.00, 0", "50.01, 1", "-0.01, 1", "49.999, 1", "41.5, 0"})
    void rejectsAWrittenScoreAboveItsCap(BigDecimal score, int faults) {
        assertThat(caps.faultsOf(new WrittenMark(ComponentState.SCORED, score))).hasSize(faults);
    }

    @Test
    void takesTheFullInterviewOfThirty() {
        InterviewMark full = interview("5", "5", "20");

        assertThat(caps.faultsOf(full)).isEmpty();
        assertThat(full.score()).isEqualByComparingTo("30");
    }

    @ParameterizedTest(name = "{0} + {1} + {2} is refused at {3}")
    @CsvSource({"5.01, 5, 20, conduct", "5, 5.01, 20, expression", "5, 5, 20.01, adaptability"})
    void rejectsAnInterviewDimensionAboveItsCap(String conduct, String expression, String adaptability, String field) {
        assertThat(caps.faultsOf(interview(conduct, expression, adaptability)))
                .extracting(ScoreFault::field)
                .containsExactly(field);
    }

    @Test
    void anAbsentCandidateHasNoScoreAndAScoredOneHasEach() {
        assertThat(caps.faultsOf(new WrittenMark(ComponentState.ABSENT, null))).isEmpty();
        assertThat(caps.faultsOf(new WrittenMark(ComponentState.ABSENT, BigDecimal.ZERO)))
                .hasSize(1);
        assertThat(caps.faultsOf(new WrittenMark(ComponentState.SCORED, null))).hasSize(1);
        assertThat(caps.faultsOf(new InterviewMark(ComponentState.SCORED, BigDecimal.ONE, null, null)))
                .hasSize(2);
    }

    @Test
    void onlyExperienceCanBeUnclaimed() {
        assertThat(caps.faultsOf(new WrittenMark(ComponentState.NOT_CLAIMED, null)))
                .extracting(ScoreFault::field)
                .containsExactly("written_state");
        assertThat(caps.faultsOf(new InterviewMark(ComponentState.NOT_CLAIMED, null, null, null)))
                .extracting(ScoreFault::field)
                .containsExactly("interview_state");
    }

    private static InterviewMark interview(String conduct, String expression, String adaptability) {
        return new InterviewMark(
                ComponentState.SCORED,
                new BigDecimal(conduct),
                new BigDecimal(expression),
                new BigDecimal(adaptability));
    }
}
