package kejing.performance.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import kejing.chassis.problem.Problem;
import kejing.performance.testing.RulebookScheme;
import org.junit.jupiter.api.Test;

/** What a scheme refuses: AH-04, SEM-10, SEM-11. */
class ScorecardRulesTest {

    @Test
    void theShippedSchemeHoldsTheRulebooksNumbers() {
        var scheme = RulebookScheme.scheme();
        assertThat(scheme.decay().perYear()).isEqualByComparingTo("0.05");
        assertThat(scheme.decay().floor()).isEqualByComparingTo("0.8");
        assertThat(scheme.scorecard().indicatorCap()).isEqualByComparingTo("150");
        assertThat(scheme.scorecard().additionalCap()).isEqualByComparingTo("5");
        assertThat(scheme.scorecard().importedCodes())
                .containsExactly(
                        "CLIENT_SATISFACTION",
                        "FILE_COMPLETENESS",
                        "FIRST_PASS",
                        "RESEARCH",
                        "REVIEW_360",
                        "TRAINING_EXAM",
                        "TRAINING_HOURS");
    }

    @Test
    void refusesAnInconsistentMatrix() {
        assertRefused("ahp-inconsistent", scorecard -> {
            ArrayNode rows = scorecard.withArray("judgements");
            rows.removeAll();
            rows.addArray().add("1").add("3").add("1/3").add("5");
            rows.addArray().add("1/3").add("1").add("3").add("3");
            rows.addArray().add("3").add("1/3").add("1").add("3");
            rows.addArray().add("1/5").add("1/3").add("1/3").add("1");
        });
    }

    @Test
    void refusesAMatrixOfAnotherOrderThanItsIndicators() {
        assertRefused(
                "ahp-inconsistent", scorecard -> ((ArrayNode) scorecard.at("/dimensions/1/indicators")).remove(2));
    }

    @Test
    void refusesAnIndicatorThatCountsTwice() {
        assertRefused(
                "scheme-value",
                scorecard -> ((ObjectNode) scorecard.at("/dimensions/1/indicators/2")).put("code", "REVIEW_360"));
    }

    @Test
    void refusesBandsThatDoNotRise() {
        assertRefused("scheme-value", scorecard -> ((ObjectNode) scorecard.at("/nplBands/1")).put("upTo", "0.01"));
    }

    @Test
    void refusesAMissingDimension() {
        assertRefused("scheme-value", scorecard -> ((ArrayNode) scorecard.at("/dimensions")).remove(3));
    }

    private static void assertRefused(String slug, Consumer<ObjectNode> change) {
        ObjectNode parameters = RulebookScheme.parameters();
        change.accept((ObjectNode) parameters.get("scorecard"));
        assertThatThrownBy(() -> RulebookScheme.read(parameters))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }
}
