package kejing.portfolio.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.portfolio.satisfaction.SurveyPolicy.Counted;
import org.junit.jupiter.api.Test;

/** Forms and scores of the client survey: S-07. */
class SurveyPolicyTest {

    private static final SurveyScheme SCHEME = new SurveyScheme(
            5,
            IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> new SurveyScheme.SurveyQuestion("Q" + i, new Text("题", "question")))
                    .toList(),
            new BigDecimal("0.20"),
            5,
            0);

    @Test
    void oneOfFiveUnansweredIsValidTwoAreNot() {
        assertThat(SurveyPolicy.count(answers(5, 5, 5, 5), SCHEME).valid()).isTrue();
        assertThat(SurveyPolicy.count(answers(5, 5, 5), SCHEME).valid()).isFalse();
        assertThat(SurveyPolicy.count(Map.of(), SCHEME).valid()).isFalse();
    }

    @Test
    void refusesAnswersOutOfRangeAndQuestionsThatAreNotAsked() {
        for (Map<String, Integer> wrong : List.of(Map.of("Q1", 0), Map.of("Q1", 6), Map.of("Q6", 3))) {
            assertThatThrownBy(() -> SurveyPolicy.count(wrong, SCHEME)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void theScoreIsTheMeanOfTheValidForms() {
        Counted all = SurveyPolicy.count(answers(5, 5, 5, 5, 5), SCHEME);
        Counted four = SurveyPolicy.count(answers(4, 4, 4, 4), SCHEME);
        Counted invalid = SurveyPolicy.count(answers(1), SCHEME);
        assertThat(SurveyPolicy.score(List.of(all, all, four, four, four, invalid), SCHEME))
                .contains(new BigDecimal("88.00"));
    }

    @Test
    void roundsOnceHalfUp() {
        // 22 of 25 five times and 23 of 25 once: (5 × 88 + 92) ÷ 6 = 88.666…
        Counted low = new Counted(22, 5, true);
        assertThat(SurveyPolicy.score(List.of(low, low, low, low, low, new Counted(23, 5, true)), SCHEME))
                .contains(new BigDecimal("88.67"));
    }

    @Test
    void fourFormsAreTooFewFiveAreEnough() {
        Counted form = new Counted(20, 5, true);
        assertThat(SurveyPolicy.score(Collections.nCopies(4, form), SCHEME)).isEmpty();
        assertThat(SurveyPolicy.score(Collections.nCopies(5, form), SCHEME)).contains(new BigDecimal("80.00"));
    }

    private static Map<String, Integer> answers(int... given) {
        Map<String, Integer> answers = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            answers.put("Q" + (i + 1), given[i]);
        }
        return answers;
    }
}
