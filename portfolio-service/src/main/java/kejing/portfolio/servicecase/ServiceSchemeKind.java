package kejing.portfolio.servicecase;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The parameters of service cases as a versioned scheme. */
@ApplicationScoped
public class ServiceSchemeKind implements SchemeKind<ServiceScheme> {

    @Override
    public String kind() {
        return ServiceScheme.KIND;
    }

    @Override
    public Class<ServiceScheme> type() {
        return ServiceScheme.class;
    }
}
