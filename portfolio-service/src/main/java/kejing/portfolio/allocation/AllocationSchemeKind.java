package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The parameters of allocation as a versioned scheme. */
@ApplicationScoped
public class AllocationSchemeKind implements SchemeKind<AllocationScheme> {

    @Override
    public String kind() {
        return AllocationScheme.KIND;
    }

    @Override
    public Class<AllocationScheme> type() {
        return AllocationScheme.class;
    }
}
