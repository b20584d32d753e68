package kejing.portfolio.client;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The thresholds of the client tiers as a versioned scheme. */
@ApplicationScoped
public class ClientTiersKind implements SchemeKind<TierThresholds> {

    public static final String KIND = "client-tiers";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<TierThresholds> type() {
        return TierThresholds.class;
    }
}
