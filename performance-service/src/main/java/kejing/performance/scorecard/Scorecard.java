package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.util.List;

/**
 * A relationship manager's scorecard (计分卡); every number unrounded.
 *
 * @param core Σ w_i·SCORE_i of the four dimensions
 * @param additionalScore SCORE_5
 * @param total core + SCORE_5 (B-02); compared unrounded, shown with 2 decimals
 * @param complete false when a value that was due is missing
 */
public record Scorecard(
        List<DimensionScore> dimensions,
        List<AdditionalScore> additional,
        BigDecimal core,
        BigDecimal additionalScore,
        BigDecimal total,
        boolean complete) {}
