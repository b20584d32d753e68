package kejing.grading.evaluation.messaging;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import kejing.chassis.money.Money;
import kejing.grading.evaluation.Evaluation;

/** What grading needs of {@code kejing.performance.evaluation-completed.v1}. */
public record EvaluationCompletedV1(
        String periodId, String staffId, Integer version, Integer rank, BigDecimal score, Money rorac) {

    public static final String TYPE = "kejing.performance.evaluation-completed.v1";

    public EvaluationCompletedV1 {
        requireNonNull(periodId, "periodId");
        requireNonNull(staffId, "staffId");
        requireNonNull(version, "version");
        requireNonNull(rank, "rank");
        requireNonNull(score, "score");
        requireNonNull(rorac, "rorac");
    }

    public Evaluation evaluation() {
        return new Evaluation(periodId, staffId, version, rank, score, rorac);
    }
}
