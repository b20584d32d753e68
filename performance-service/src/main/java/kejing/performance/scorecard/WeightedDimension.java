package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.performance.ahp.AhpWeights;
import kejing.performance.ahp.JudgementMatrix;

/**
 * A dimension with its indicators and their judgement matrix: B-09, the same method for second-level weights.
 *
 * @param judgements one row and column for each indicator, in their order, such as {@code [["1","2"],["1/2","1"]]}
 */
public record WeightedDimension(Dimension dimension, List<Indicator> indicators, List<List<String>> judgements) {

    public WeightedDimension {
        Objects.requireNonNull(dimension, "dimension");
        indicators = List.copyOf(indicators);
        approvedWeights(dimension.name(), judgements, indicators.size());
    }

    /** Local weights in the order of the indicators, unrounded, sum 1. */
    public List<BigDecimal> localWeights() {
        return approvedWeights(dimension.name(), judgements, indicators.size());
    }

    /** AH-04: weights of a matrix that is complete and consistent; anything else cannot be part of a scheme. */
    static List<BigDecimal> approvedWeights(String node, List<List<String>> judgements, int items) {
        JudgementMatrix matrix = JudgementMatrix.parse(judgements);
        AhpWeights weights = AhpWeights.of(matrix);
        if (matrix.order() != items || !weights.consistent()) {
            throw Problem.rule(
                            "ahp-inconsistent",
                            Text.of(
                                    "“%s”的判断矩阵应为 %d 阶且一致性比率 CR < 0.1，现为 %d 阶、CR = %s",
                                    "The judgement matrix of \"%s\" must be of order %d with CR < 0.1; it is of order %d"
                                            + " with CR = %s",
                                    node,
                                    items,
                                    matrix.order(),
                                    weights.consistencyRatio().setScale(6, java.math.RoundingMode.HALF_UP)))
                    .with("node", node);
        }
        return weights.weights();
    }
}
