package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The scorecard part of a scheme (计分卡方案). Indicators that the bank does not want are simply left out of it.
 *
 * @param judgements importance of the four dimensions in the order of {@link Dimension}
 * @param dimensions all four, in that order
 * @param additional the bonuses of the fifth
 * @param additionalCap most points of the additional dimension; the rulebook's 5
 * @param indicatorCap most points of an indicator; 150 (SEM-11)
 * @param materiality divisor for targets near zero, CNY (SEM-8)
 * @param nplBands in rising order; a ratio above the last band earns 0
 */
public record ScorecardRules(
        List<List<String>> judgements,
        List<WeightedDimension> dimensions,
        List<AdditionalIndicator> additional,
        BigDecimal additionalCap,
        BigDecimal indicatorCap,
        Money materiality,
        List<NplBand> nplBands) {

    public ScorecardRules {
        dimensions = List.copyOf(dimensions);
        additional = List.copyOf(additional);
        nplBands = List.copyOf(nplBands);
        Objects.requireNonNull(additionalCap, "additionalCap");
        Objects.requireNonNull(indicatorCap, "indicatorCap");
        Objects.requireNonNull(materiality, "materiality");
        requireAllDimensions(dimensions);
        WeightedDimension.approvedWeights("dimensions", judgements, Dimension.values().length);
        requireDistinctCodes(dimensions, additional);
        requirePositive(additionalCap.signum() >= 0, "additionalCap");
        requirePositive(indicatorCap.signum() > 0, "indicatorCap");
        requirePositive(materiality.fen() > 0, "materiality");
        for (int i = 1; i < nplBands.size(); i++) {
            requirePositive(nplBands.get(i).upTo().compareTo(nplBands.get(i - 1).upTo()) > 0, "nplBands");
        }
    }

    /** AHP weights of the four dimensions, unrounded, sum 1 (B-02). */
    public List<BigDecimal> weights() {
        return WeightedDimension.approvedWeights("dimensions", judgements, dimensions.size());
    }

    /** The codes for which values are delivered by file. */
    public Set<String> importedCodes() {
        Set<String> codes = new TreeSet<>();
        dimensions.stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> indicator.rule() == IndicatorRule.IMPORTED)
                .forEach(indicator -> codes.add(indicator.code()));
        additional.stream()
                .filter(indicator -> indicator.rule() == AdditionalIndicator.Rule.IMPORTED)
                .forEach(indicator -> codes.add(indicator.code()));
        return codes;
    }

    private static void requireAllDimensions(List<WeightedDimension> dimensions) {
        List<Dimension> given =
                dimensions.stream().map(WeightedDimension::dimension).toList();
        if (!given.equals(Arrays.asList(Dimension.values()))) {
            throw Problem.rule(
                            "scheme-value",
                            Text.of(
                                    "四个维度须齐全并按顺序排列：%s",
                                    "All four dimensions are needed, in this order: %s",
                                    Arrays.toString(Dimension.values())))
                    .with("parameter", "dimensions");
        }
    }

    private static void requireDistinctCodes(List<WeightedDimension> dimensions, List<AdditionalIndicator> additional) {
        Set<String> codes = new HashSet<>();
        boolean distinct = dimensions.stream()
                        .flatMap(dimension -> dimension.indicators().stream())
                        .allMatch(indicator -> codes.add(indicator.code()))
                && additional.stream().allMatch(indicator -> codes.add(indicator.code()));
        if (!distinct) {
            throw Problem.rule(
                            "scheme-value",
                            Text.of("指标代码不得重复：同一指标只计一次", "An indicator counts once: its code is given twice"))
                    .with("parameter", "indicators");
        }
    }

    private static void requirePositive(boolean holds, String parameter) {
        if (!holds) {
            throw Problem.rule(
                            "scheme-value",
                            Text.of(
                                    "方案参数 %s 超出范围：上限须为正数，不良率分档须递增",
                                    "The scheme parameter %s is out of range: caps are positive, bands rise",
                                    parameter))
                    .with("parameter", parameter);
        }
    }
}
