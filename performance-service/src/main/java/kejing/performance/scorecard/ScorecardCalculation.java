package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kejing.performance.scorecard.IndicatorScore.State;

/**
 * Computes a scorecard: B-01 to B-09, SEM-8, SEM-11. An indicator without a score is left out and its weight redistributed
 * inside its dimension, a dimension without any among the dimensions; never zero.
 */
public final class ScorecardCalculation {

    private final ScorecardRules rules;
    private final List<BigDecimal> weights;
    private final List<List<BigDecimal>> localWeights;

    public ScorecardCalculation(ScorecardRules rules) {
        this.rules = rules;
        this.weights = rules.weights();
        this.localWeights =
                rules.dimensions().stream().map(WeightedDimension::localWeights).toList();
    }

    public Scorecard of(Performance performance) {
        List<List<Measured>> measured = rules.dimensions().stream()
                .map(dimension -> dimension.indicators().stream()
                        .map(indicator -> measure(indicator, performance))
                        .toList())
                .toList();
        List<List<IndicatorScore>> indicators = new ArrayList<>();
        List<BigDecimal> scores = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            indicators.add(weigh(measured.get(i), localWeights.get(i)));
            scores.add(score(indicators.get(i)));
        }
        List<BigDecimal> effective = TotalScore.renormalised(weights, scores);
        List<DimensionScore> dimensions = IntStream.range(0, scores.size())
                .mapToObj(i -> new DimensionScore(
                        rules.dimensions().get(i).dimension(),
                        weights.get(i),
                        effective.get(i),
                        scores.get(i),
                        indicators.get(i)))
                .toList();
        BigDecimal core = TotalScore.weighted(
                effective,
                scores.stream()
                        .map(score -> score == null ? BigDecimal.ZERO : score)
                        .toList());
        List<AdditionalScore> additional = rules.additional().stream()
                .map(indicator -> additional(indicator, performance))
                .toList();
        BigDecimal bonus = additional.stream()
                .map(AdditionalScore::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(rules.additionalCap());
        boolean complete =
                indicators.stream().flatMap(List::stream).noneMatch(indicator -> indicator.state() == State.MISSING);
        return new Scorecard(dimensions, additional, core, bonus, core.add(bonus), complete);
    }

    private Measured measure(Indicator indicator, Performance performance) {
        return switch (indicator.rule()) {
            case RORAC_TO_TARGET -> rorac(indicator, performance);
            case DEPOSIT_PLAN ->
                plan(
                        indicator,
                        performance,
                        performance.depositAverage(),
                        performance.target() == null
                                ? null
                                : performance.target().depositAverage().amount());
            case LOAN_PLAN ->
                plan(
                        indicator,
                        performance,
                        performance.loanAverage(),
                        performance.target() == null
                                ? null
                                : performance.target().loanAverage().amount());
            case NPL_BANDS -> nonPerforming(indicator, performance);
            case IMPORTED -> imported(indicator, performance);
        };
    }

    private Measured rorac(Indicator indicator, Performance performance) {
        BigDecimal actual = performance.rorac().amount();
        if (performance.target() == null) {
            return new Measured(indicator, State.MISSING, actual, null, null);
        }
        BigDecimal target = prorated(performance.target().rorac().amount(), performance);
        return new Measured(
                indicator,
                State.SCORED,
                actual,
                target,
                IndicatorPoints.againstTarget(actual, target, rules.materiality(), rules.indicatorCap()));
    }

    private Measured plan(Indicator indicator, Performance performance, BigDecimal actual, BigDecimal plan) {
        if (plan == null) {
            return new Measured(indicator, State.MISSING, actual, null, null);
        }
        if (plan.signum() == 0) {
            return new Measured(indicator, State.NOT_APPLICABLE, actual, null, null);
        }
        BigDecimal target = prorated(plan, performance);
        return new Measured(
                indicator,
                State.SCORED,
                actual,
                target,
                IndicatorPoints.againstTarget(actual, target, rules.materiality(), rules.indicatorCap()));
    }

    private Measured nonPerforming(Indicator indicator, Performance performance) {
        if (performance.loanAverage().signum() == 0) {
            return new Measured(indicator, State.NOT_APPLICABLE, null, null, null);
        }
        BigDecimal ratio = performance.nonPerformingAverage().divide(performance.loanAverage(), MathContext.DECIMAL128);
        return new Measured(
                indicator,
                State.SCORED,
                ratio,
                null,
                IndicatorPoints.banded(ratio, rules.nplBands(), rules.indicatorCap()));
    }

    private Measured imported(Indicator indicator, Performance performance) {
        BigDecimal value = performance.importedValues().get(indicator.code());
        return value == null
                ? new Measured(indicator, State.MISSING, null, null, null)
                : new Measured(
                        indicator, State.SCORED, value, null, IndicatorPoints.bounded(value, rules.indicatorCap()));
    }

    /** SEM-6: targets prorate by active days. */
    private static BigDecimal prorated(BigDecimal target, Performance performance) {
        return target.multiply(BigDecimal.valueOf(performance.activeDays()))
                .divide(BigDecimal.valueOf(performance.periodDays()), MathContext.DECIMAL128);
    }

    private static List<IndicatorScore> weigh(List<Measured> measured, List<BigDecimal> local) {
        List<BigDecimal> scores = new ArrayList<>();
        measured.forEach(one -> scores.add(one.score()));
        List<BigDecimal> effective = scores.stream().allMatch(score -> score == null)
                ? scores.stream().map(none -> BigDecimal.ZERO).toList()
                : TotalScore.renormalised(local, scores);
        return IntStream.range(0, measured.size())
                .mapToObj(i -> measured.get(i).weighing(local.get(i), effective.get(i)))
                .toList();
    }

    private static BigDecimal score(List<IndicatorScore> indicators) {
        if (indicators.stream().allMatch(indicator -> indicator.score() == null)) {
            return null;
        }
        return TotalScore.weighted(
                indicators.stream().map(IndicatorScore::effectiveWeight).toList(),
                indicators.stream()
                        .map(indicator -> indicator.score() == null ? BigDecimal.ZERO : indicator.score())
                        .toList());
    }

    private static AdditionalScore additional(AdditionalIndicator indicator, Performance performance) {
        BigDecimal actual = switch (indicator.rule()) {
            case SENIORITY ->
                BigDecimal.valueOf(
                        Math.max(0, ChronoUnit.YEARS.between(performance.joinedOn(), performance.periodEnd())));
            case IMPORTED -> performance.importedValues().get(indicator.code());
        };
        if (actual == null) {
            return new AdditionalScore(indicator, null, BigDecimal.ZERO);
        }
        BigDecimal points =
                indicator.rule() == AdditionalIndicator.Rule.SENIORITY ? actual.multiply(indicator.perYear()) : actual;
        return new AdditionalScore(indicator, actual, IndicatorPoints.bounded(points, indicator.cap()));
    }

    private record Measured(Indicator indicator, State state, BigDecimal actual, BigDecimal target, BigDecimal score) {

        IndicatorScore weighing(BigDecimal local, BigDecimal effective) {
            return new IndicatorScore(indicator, state, actual, target, score, local, effective);
        }
    }
}
