package kejing.portfolio.satisfaction.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import kejing.chassis.event.NewEvent;
import kejing.portfolio.satisfaction.Surveys.SurveyResult;
import kejing.portfolio.satisfaction.Surveys.SurveyRound;

/** {@code kejing.portfolio.client-satisfaction-measured.v1}: what the survey about a period found about a manager. */
public record ClientSatisfactionMeasuredV1(
        String roundId, String staffId, LocalDate from, LocalDate to, BigDecimal score, int forms, String schemeId) {

    public static final String TYPE = "kejing.portfolio.client-satisfaction-measured.v1";

    /** Of a result that has a score. */
    public static NewEvent of(SurveyRound round, SurveyResult result) {
        return new NewEvent(
                TYPE,
                "client-satisfaction",
                result.staffId() + "/" + round.from() + "/" + round.to(),
                new ClientSatisfactionMeasuredV1(
                        round.roundId(),
                        result.staffId(),
                        round.from(),
                        round.to(),
                        result.score(),
                        result.validForms(),
                        round.schemeId()));
    }
}
