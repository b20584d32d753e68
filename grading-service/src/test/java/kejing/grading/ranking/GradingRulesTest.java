package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.problem.Problem;
import org.junit.jupiter.api.Test;

class GradingRulesTest {
    private static final List<TieKey> CHAIN = List.of(TieKey.TOTAL, TieKey.WRITTEN);

    @Test
    void takesAPassLineUpToTheFullScore() {
        assertThatCode(() -> rules("100", "20", CHAIN, 3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules("100.01", "20", CHAIN, 3)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rules("0", "20", CHAIN, 3)).isInstanceOf(Problem.class);
    }

    @Test
    void refusesAdaptabilityAboveTheInterview() {
        assertThatThrownBy(() -> rules("75", "30.01", CHAIN, 3)).isInstanceOf(Problem.class);
    }

    @Test
    void refusesKeysThatDoNotBeginWithTheTotalOrRepeat() {
        assertThatThrownBy(() -> rules("75", "20", List.of(), 3)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rules("75", "20", List.of(TieKey.WRITTEN, TieKey.TOTAL), 3))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rules("75", "20", List.of(TieKey.TOTAL, TieKey.TOTAL), 3))
                .isInstanceOf(Problem.class);
    }

    @Test
    void refusesAValidityOutsideOneToTenYears() {
        assertThatThrownBy(() -> rules("75", "20", CHAIN, 0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rules("75", "20", CHAIN, 11)).isInstanceOf(Problem.class);
    }

    @Test
    void takesNoPublicityOrFiveToSixtyWorkingDays() {
        assertThatCode(() -> publicity(0, false)).doesNotThrowAnyException();
        assertThatCode(() -> publicity(5, true)).doesNotThrowAnyException();
        assertThatCode(() -> publicity(60, true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> publicity(4, false)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> publicity(61, false)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> publicity(-1, false)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> publicity(0, true)).isInstanceOf(Problem.class);
    }

    private static GradingRules publicity(int workingDays, boolean committees) {
        var rules = rules("75", "20", CHAIN, 3);
        return new GradingRules(
                rules.written(),
                rules.interview(),
                rules.experience(),
                rules.adaptabilityCap(),
                rules.passLine(),
                rules.tiers(),
                rules.tieKeys(),
                rules.validityYears(),
                workingDays,
                committees);
    }

    private static GradingRules rules(String passLine, String adaptabilityCap, List<TieKey> keys, int years) {
        return new GradingRules(
                new PartRule(new BigDecimal("50"), ScoreRounding.HALF_UP),
                new PartRule(new BigDecimal("30"), ScoreRounding.HALF_UP),
                new PartRule(new BigDecimal("20"), ScoreRounding.HALF_UP),
                new BigDecimal(adaptabilityCap),
                new BigDecimal(passLine),
                new TierBands(20, 40),
                keys,
                years,
                0,
                false);
    }
}
