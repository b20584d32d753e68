package kejing.portfolio.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The questionnaire as a versioned scheme. */
@ApplicationScoped
public class SurveySchemeKind implements SchemeKind<SurveyScheme> {

    @Override
    public String kind() {
        return SurveyScheme.KIND;
    }

    @Override
    public Class<SurveyScheme> type() {
        return SurveyScheme.class;
    }
}
