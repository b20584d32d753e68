package kejing.portfolio.marketing.forecast;

import java.time.Instant;
import java.util.List;
import kejing.chassis.money.Money;

/**
 * A forecast as it was made; it never changes.
 *
 * @param overridden names of the assumptions that depart from the scheme's defaults
 * @param result RORAC, in yuan
 */
public record Forecast(
        String forecastId,
        String targetId,
        String schemeId,
        Assumptions assumptions,
        List<String> overridden,
        List<ForecastLine> lines,
        Money result,
        String madeBy,
        Instant madeAt) {}
