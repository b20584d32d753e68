package kejing.performance.period.messaging;

import kejing.chassis.event.NewEvent;
import kejing.chassis.money.Money;
import kejing.performance.period.EvaluationSheet;

/** {@value #TYPE}: a relationship manager's result in a closed period; score with 2 decimals, RORAC in CNY. */
public record EvaluationCompletedV1(String periodId, String staffId, int version, int rank, String score, Money rorac) {

    public static final String TYPE = "kejing.performance.evaluation-completed.v1";

    public static NewEvent of(EvaluationSheet sheet) {
        return new NewEvent(
                TYPE,
                "evaluation",
                sheet.periodId() + ":" + sheet.staffId(),
                new EvaluationCompletedV1(
                        sheet.periodId(),
                        sheet.staffId(),
                        sheet.version(),
                        sheet.rank(),
                        sheet.score(),
                        sheet.rorac()));
    }
}
