package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The reasons of hand changes as a versioned scheme. */
@ApplicationScoped
public class HandChangeSchemeKind implements SchemeKind<HandChangeScheme> {

    @Override
    public String kind() {
        return HandChangeScheme.KIND;
    }

    @Override
    public Class<HandChangeScheme> type() {
        return HandChangeScheme.class;
    }
}
