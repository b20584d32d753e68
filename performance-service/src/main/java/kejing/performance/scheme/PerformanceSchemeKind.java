package kejing.performance.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Declares the kind of scheme of this service, so that it can be drafted and approved. */
@ApplicationScoped
public class PerformanceSchemeKind implements SchemeKind<PerformanceScheme> {

    @Override
    public String kind() {
        return PerformanceScheme.KIND;
    }

    @Override
    public Class<PerformanceScheme> type() {
        return PerformanceScheme.class;
    }
}
