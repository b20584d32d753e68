package kejing.portfolio.visit;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Duties and form of visits as a versioned scheme. */
@ApplicationScoped
public class VisitRulesKind implements SchemeKind<VisitRules> {

    public static final String KIND = "visit-duties";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<VisitRules> type() {
        return VisitRules.class;
    }
}
