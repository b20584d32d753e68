package kejing.portfolio.marketing.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** The defaults of contribution forecasts as a versioned scheme. */
@ApplicationScoped
public class ForecastDefaultsKind implements SchemeKind<ForecastDefaults> {

    @Override
    public String kind() {
        return ForecastDefaults.KIND;
    }

    @Override
    public Class<ForecastDefaults> type() {
        return ForecastDefaults.class;
    }
}
