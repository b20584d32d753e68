package kejing.performance.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kejing.chassis.money.Money;
import kejing.performance.scorecard.IndicatorScore.State;
import kejing.performance.testing.RulebookScheme;
import org.junit.jupiter.api.Test;

/** B-01 to B-09, SEM-11 with worked example WE-3. */
class ScorecardTest {

    private static final ScorecardRules RULES = RulebookScheme.scheme().scorecard();
    private static final Target TARGET =
            new Target(Money.yuan("170000.00"), Money.yuan("1000000.00"), Money.yuan("2000000.00"));
    private static final Map<String, BigDecimal> ALL_DELIVERED = Map.of(
            "CLIENT_SATISFACTION", new BigDecimal("90"),
            "FIRST_PASS", new BigDecimal("80"),
            "FILE_COMPLETENESS", new BigDecimal("100"),
            "REVIEW_360", new BigDecimal("88.75"),
            "TRAINING_HOURS", new BigDecimal("90"),
            "TRAINING_EXAM", new BigDecimal("85"),
            "RESEARCH", new BigDecimal("70"));

    @Test
    void reproducesTheWorkedExampleWithFullPrecisionWeights() {
        BigDecimal first = IndicatorPoints.againstTarget(
                new BigDecimal("182770"), new BigDecimal("170000"), Money.yuan("10000.00"), new BigDecimal("150"));
        assertThat(rounded(first, 6)).isEqualTo("107.511765");
        List<BigDecimal> scores = List.of(first, new BigDecimal("95"), new BigDecimal("88"), new BigDecimal("100"));
        assertThat(rounded(TotalScore.weighted(RULES.weights(), scores), 6)).isEqualTo("100.388505");
        BigDecimal total = TotalScore.of(RULES.weights(), scores, new BigDecimal("3"));
        assertThat(rounded(total, 6)).isEqualTo("103.388505");
        assertThat(rounded(total, 2)).isEqualTo("103.39");
    }

    @Test
    void wouldGiveAnotherTotalWithRoundedWeights() {
        List<BigDecimal> scores = List.of(
                new BigDecimal("107.511764705882"), new BigDecimal("95"), new BigDecimal("88"), new BigDecimal("100"));
        assertThat(rounded(
                        TotalScore.of(decimals("0.4832", "0.2717", "0.1569", "0.0882"), scores, BigDecimal.valueOf(3)),
                        6))
                .isEqualTo("103.388385");
        assertThat(rounded(
                        TotalScore.of(decimals("0.483", "0.272", "0.157", "0.088"), scores, BigDecimal.valueOf(3)), 6))
                .isEqualTo("103.384182");
    }

    @Test
    void multipliesDimensionAndLocalWeights() {
        assertThat(new BigDecimal("0.2717").multiply(new BigDecimal("0.40"))).isEqualByComparingTo("0.10868");
        Scorecard scorecard = scorecard(TARGET, ALL_DELIVERED);
        BigDecimal sum = scorecard.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream()
                        .map(indicator -> dimension.effectiveWeight().multiply(indicator.effectiveWeight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.setScale(30, RoundingMode.HALF_UP)).isEqualByComparingTo("1");
    }

    @Test
    void scoresEveryDimension() {
        Scorecard scorecard = scorecard(TARGET, ALL_DELIVERED);
        assertThat(scorecard.complete()).isTrue();
        assertThat(points(scorecard, "RORAC")).isEqualTo("107.511765");
        assertThat(points(scorecard, "DEPOSIT_PLAN")).isEqualTo("120.000000");
        assertThat(points(scorecard, "LOAN_PLAN")).isEqualTo("100.000000");
        assertThat(points(scorecard, "NPL_RATIO")).isEqualTo("85.000000");
        assertThat(scorecard.dimensions().get(1).score().setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo("106.000000");
        assertThat(scorecard.additionalScore()).isEqualByComparingTo("2.4");
        assertThat(scorecard.total()).isEqualByComparingTo(scorecard.core().add(new BigDecimal("2.4")));
    }

    @Test
    void leavesAMissingValueOutWithAFlagAndNeverCountsItAsZero() {
        Map<String, BigDecimal> delivered = new HashMap<>(ALL_DELIVERED);
        delivered.remove("CLIENT_SATISFACTION");
        Scorecard scorecard = scorecard(TARGET, delivered);
        assertThat(scorecard.complete()).isFalse();
        assertThat(state(scorecard, "CLIENT_SATISFACTION")).isEqualTo(State.MISSING);
        assertThat(scorecard.dimensions().get(1).score().setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo("110.000000");
    }

    @Test
    void leavesOutWhatDoesNotApplyWithoutAFlag() {
        Scorecard scorecard = new ScorecardCalculation(RULES)
                .of(performance(new Target(Money.yuan("1.00"), Money.yuan("1.00"), Money.ZERO), ALL_DELIVERED, "0"));
        assertThat(state(scorecard, "LOAN_PLAN")).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(scorecard, "NPL_RATIO")).isEqualTo(State.NOT_APPLICABLE);
        assertThat(scorecard.complete()).isTrue();
    }

    @Test
    void redistributesTheWeightOfADimensionWithoutAnyScore() {
        Map<String, BigDecimal> delivered = new HashMap<>(ALL_DELIVERED);
        Stream.of("TRAINING_HOURS", "TRAINING_EXAM", "RESEARCH").forEach(delivered::remove);
        Scorecard scorecard = scorecard(TARGET, delivered);
        DimensionScore learning = scorecard.dimensions().getLast();
        assertThat(learning.score()).isNull();
        assertThat(learning.effectiveWeight()).isEqualByComparingTo("0");
        BigDecimal sum = scorecard.dimensions().stream()
                .map(DimensionScore::effectiveWeight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.setScale(30, RoundingMode.HALF_UP)).isEqualByComparingTo("1");
        assertThat(scorecard.complete()).isFalse();
    }

    @Test
    void proratesTargetsByActiveDays() {
        Performance half = new Performance(
                Money.yuan("85000.00"),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                TARGET,
                73,
                146,
                ALL_DELIVERED,
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2026-01-01"));
        IndicatorScore rorac = new ScorecardCalculation(RULES)
                .of(half)
                .dimensions()
                .getFirst()
                .indicators()
                .getFirst();
        assertThat(rorac.target()).isEqualByComparingTo("85000");
        assertThat(rorac.score()).isEqualByComparingTo("100");
    }

    @Test
    void capsTheSeniorityBonusAtThreePoints() {
        assertThat(seniority("2010-12-31")).isEqualByComparingTo("3");
        assertThat(seniority("2011-01-01")).isEqualByComparingTo("3");
        assertThat(seniority("2011-01-02")).isEqualByComparingTo("2.8");
        assertThat(seniority("2026-06-01")).isEqualByComparingTo("0");
    }

    private static BigDecimal seniority(String joinedOn) {
        Performance performance = new Performance(
                Money.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                TARGET,
                365,
                365,
                ALL_DELIVERED,
                LocalDate.parse(joinedOn),
                LocalDate.parse("2026-01-01"));
        return new ScorecardCalculation(RULES).of(performance).additionalScore();
    }

    private static Scorecard scorecard(Target target, Map<String, BigDecimal> delivered) {
        return new ScorecardCalculation(RULES).of(performance(target, delivered, "2000000"));
    }

    private static Performance performance(Target target, Map<String, BigDecimal> delivered, String loans) {
        return new Performance(
                Money.yuan("182770.00"),
                new BigDecimal("1200000"),
                new BigDecimal(loans),
                new BigDecimal(loans).multiply(new BigDecimal("0.02")),
                target,
                365,
                365,
                delivered,
                LocalDate.parse("2013-07-01"),
                LocalDate.parse("2026-01-01"));
    }

    private static IndicatorScore indicator(Scorecard scorecard, String code) {
        return scorecard.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static State state(Scorecard scorecard, String code) {
        return indicator(scorecard, code).state();
    }

    private static String points(Scorecard scorecard, String code) {
        return rounded(indicator(scorecard, code).score(), 6);
    }

    private static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private static String rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
