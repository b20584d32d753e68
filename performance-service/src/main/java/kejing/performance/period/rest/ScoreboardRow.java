package kejing.performance.period.rest;

import java.util.List;
import kejing.chassis.money.Money;
import kejing.performance.period.EvaluationSheet;
import kejing.performance.scorecard.Dimension;

/**
 * A row of the scoreboard.
 *
 * @param score total with 2 decimals
 * @param complete false when a value that was due is missing
 */
public record ScoreboardRow(
        int rank,
        String staffId,
        String name,
        String branchId,
        String tier,
        String score,
        Money rorac,
        boolean complete,
        List<DimensionPoints> dimensions,
        String additionalScore) {

    /** Points of a dimension; null without a score. */
    public record DimensionPoints(Dimension dimension, String weight, String score) {}

    static ScoreboardRow of(EvaluationSheet sheet) {
        return new ScoreboardRow(
                sheet.rank(),
                sheet.staffId(),
                sheet.name(),
                sheet.branchId(),
                sheet.tier(),
                sheet.score(),
                sheet.rorac(),
                sheet.complete(),
                sheet.dimensions().stream()
                        .map(dimension -> new DimensionPoints(
                                dimension.dimension(), dimension.effectiveWeight(), dimension.score()))
                        .toList(),
                sheet.additionalScore());
    }
}
