package kejing.performance.period;

import java.util.List;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Text;
import kejing.performance.profitability.ClassStatement;
import kejing.performance.scorecard.AdditionalScore;
import kejing.performance.scorecard.Dimension;
import kejing.performance.scorecard.DimensionScore;
import kejing.performance.scorecard.IndicatorRule;
import kejing.performance.scorecard.IndicatorScore;
import kejing.performance.trace.Figures;

/**
 * An evaluation as it is frozen and shown (考核结果单): everything that explains the score. Scores have 2 decimals, figures
 * behind them at most 12.
 *
 * @param tier SENIOR, INTERMEDIATE, JUNIOR, or null without a qualification
 * @param score total, 2 decimals HALF_UP
 * @param unroundedScore what ranks
 * @param complete false when a value that was due is missing
 */
public record EvaluationSheet(
        String periodId,
        int version,
        String staffId,
        String name,
        String branchId,
        String tier,
        int rank,
        String score,
        String unroundedScore,
        boolean complete,
        Money rorac,
        Money decayRetained,
        int activeDays,
        int periodDays,
        String depositAverage,
        String loanAverage,
        String nonPerformingRatio,
        List<ClassStatement> classes,
        List<DimensionSheet> dimensions,
        List<AdditionalSheet> additional,
        String coreScore,
        String additionalScore) {

    /** A dimension with its AHP weight; {@code score} is null when it has no indicator with a score. */
    public record DimensionSheet(
            Dimension dimension,
            Text title,
            String weight,
            String effectiveWeight,
            String score,
            List<IndicatorSheet> indicators) {

        static DimensionSheet of(DimensionScore score) {
            return new DimensionSheet(
                    score.dimension(),
                    score.dimension().title(),
                    Figures.plain(score.weight()),
                    Figures.plain(score.effectiveWeight()),
                    Figures.plain(score.score()),
                    score.indicators().stream()
                            .map(indicator -> IndicatorSheet.of(score, indicator))
                            .toList());
        }
    }

    /** An indicator with its weight inside the dimension and its global weight (B-09). */
    public record IndicatorSheet(
            String code,
            Text title,
            IndicatorRule rule,
            IndicatorScore.State state,
            String actual,
            String target,
            String score,
            String localWeight,
            String effectiveWeight,
            String globalWeight) {

        static IndicatorSheet of(DimensionScore dimension, IndicatorScore score) {
            return new IndicatorSheet(
                    score.indicator().code(),
                    score.indicator().title(),
                    score.indicator().rule(),
                    score.state(),
                    Figures.plain(score.actual()),
                    Figures.plain(score.target()),
                    Figures.plain(score.score()),
                    Figures.plain(score.localWeight()),
                    Figures.plain(score.effectiveWeight()),
                    Figures.plain(dimension.effectiveWeight().multiply(score.effectiveWeight())));
        }
    }

    /** A bonus of the additional dimension; weight 1 (B-02). */
    public record AdditionalSheet(String code, Text title, String actual, String points) {

        static AdditionalSheet of(AdditionalScore score) {
            return new AdditionalSheet(
                    score.indicator().code(),
                    score.indicator().title(),
                    Figures.plain(score.actual()),
                    Figures.plain(score.points()));
        }
    }

    static EvaluationSheet of(Period period, int version, Evaluation evaluation) {
        return new EvaluationSheet(
                period.periodId(),
                version,
                evaluation.member().staffId(),
                evaluation.member().name(),
                evaluation.member().branchId(),
                evaluation.member().tier(),
                evaluation.rank(),
                Figures.score(evaluation.scorecard().total()),
                evaluation.scorecard().total().toPlainString(),
                evaluation.scorecard().complete(),
                evaluation.profit().rorac(),
                evaluation.profit().retained(),
                evaluation.profit().activeDays(),
                period.span().days(),
                Figures.score(evaluation.profit().depositAverage()),
                Figures.score(evaluation.profit().loanAverage()),
                Figures.plain(evaluation.nonPerformingRatio()),
                evaluation.profit().classes().stream()
                        .filter(one -> !one.isEmpty())
                        .map(ClassStatement::of)
                        .toList(),
                evaluation.scorecard().dimensions().stream()
                        .map(DimensionSheet::of)
                        .toList(),
                evaluation.scorecard().additional().stream()
                        .map(AdditionalSheet::of)
                        .toList(),
                Figures.score(evaluation.scorecard().core()),
                Figures.score(evaluation.scorecard().additionalScore()));
    }
}
