package kejing.performance.incentive;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Declares the kind of scheme, so that it can be drafted and approved. */
@ApplicationScoped
public class IncentiveSchemeKind implements SchemeKind<IncentiveScheme> {

    @Override
    public String kind() {
        return IncentiveScheme.KIND;
    }

    @Override
    public Class<IncentiveScheme> type() {
        return IncentiveScheme.class;
    }
}
