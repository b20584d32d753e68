package kejing.portfolio.marketing.stage;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The stages of client development as a versioned scheme. */
@ApplicationScoped
public class ClientStagesKind implements SchemeKind<ClientStages> {

    @Override
    public String kind() {
        return ClientStages.KIND;
    }

    @Override
    public Class<ClientStages> type() {
        return ClientStages.class;
    }
}
