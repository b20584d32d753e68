package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.util.List;

/**
 * The points of a dimension; every number unrounded.
 *
 * @param weight by AHP
 * @param effectiveWeight after the weight of dimensions without a score was redistributed
 * @param score Σ effective local weight · points, or null when no indicator has a score
 */
public record DimensionScore(
        Dimension dimension,
        BigDecimal weight,
        BigDecimal effectiveWeight,
        BigDecimal score,
        List<IndicatorScore> indicators) {}
