package kejing.portfolio.development;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The parameters of developer claims as a versioned scheme. */
@ApplicationScoped
public class DevelopmentSchemeKind implements SchemeKind<DevelopmentScheme> {

    @Override
    public String kind() {
        return DevelopmentScheme.KIND;
    }

    @Override
    public Class<DevelopmentScheme> type() {
        return DevelopmentScheme.class;
    }
}
