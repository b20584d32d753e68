package kejing.exam.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import kejing.chassis.problem.Problem;
import kejing.exam.experience.ExperienceSchemes;
import org.junit.jupiter.api.Test;

/** 50 + 30 + 20 = 100; Q-03: 5 + 5 + 20 = 30. */
class ExamSchemeTest {

    @Test
    void takesTheRulebooksCaps() {
        assertThat(scheme("50", "30", "5", "5", "20").writtenCap()).isEqualByComparingTo("50");
    }

    @Test
    void refusesCapsThatDoNotAddUpToOneHundred() {
        assertThatThrownBy(() -> scheme("50.01", "30", "5", "5", "20")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> scheme("49.99", "30", "5", "5", "20")).isInstanceOf(Problem.class);
    }

    @Test
    void refusesDimensionsThatDoNotAddUpToTheInterview() {
        assertThatThrownBy(() -> scheme("50", "30", "5", "5", "20.01")).isInstanceOf(Problem.class);
    }

    @Test
    void refusesANegativeCap() {
        assertThatThrownBy(() -> scheme("50", "30", "-5", "5", "30")).isInstanceOf(Problem.class);
    }

    private static ExamScheme scheme(
            String written, String interview, String conduct, String expression, String adaptability) {
        return new ExamScheme(
                new BigDecimal(written),
                new InterviewCaps(
                        new BigDecimal(interview),
                        new BigDecimal(conduct),
                        new BigDecimal(expression),
                        new BigDecimal(adaptability)),
                ExperienceSchemes.rulebook());
    }
}
