package kejing.portfolio.satisfaction.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kejing.portfolio.satisfaction.SurveyScheme;
import kejing.portfolio.satisfaction.Surveys.SurveyResult;
import kejing.portfolio.satisfaction.Surveys.SurveyRound;

/**
 * A round with its questionnaire, and with its results once it is published; its version is the ETag.
 *
 * @param results of the managers that the reader may see, empty before
 */
public record SurveyRoundDetail(SurveyRound round, SurveyScheme scheme, List<SurveyResultView> results) {

    /** A manager's result; {@code score} is null with too few valid forms. */
    public record SurveyResultView(
            String staffId,
            String name,
            String branchId,
            int invited,
            int forms,
            int validForms,
            BigDecimal score,
            int clientsAtStart,
            int retained,
            int handedOver,
            int complaints) {}

    static SurveyRoundDetail of(
            SurveyRound round, SurveyScheme scheme, List<SurveyResult> results, Map<String, String> names) {
        return new SurveyRoundDetail(
                round,
                scheme,
                results.stream()
                        .map(one -> new SurveyResultView(
                                one.staffId(),
                                names.getOrDefault(one.staffId(), one.staffId()),
                                one.branchId(),
                                one.invited(),
                                one.forms(),
                                one.validForms(),
                                one.score(),
                                one.clientsAtStart(),
                                one.retained(),
                                one.handedOver(),
                                one.complaints()))
                        .toList());
    }
}
