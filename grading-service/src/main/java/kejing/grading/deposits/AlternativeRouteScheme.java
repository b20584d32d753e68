package kejing.grading.deposits;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Schemes of the alternative route (替代路径方案): versioned {@link AlternativeRouteRules}. */
@ApplicationScoped
public class AlternativeRouteScheme implements SchemeKind<AlternativeRouteRules> {
    public static final String KIND = "alternative-route";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<AlternativeRouteRules> type() {
        return AlternativeRouteRules.class;
    }
}
