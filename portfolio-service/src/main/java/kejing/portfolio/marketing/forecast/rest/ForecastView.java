package kejing.portfolio.marketing.forecast.rest;

import java.time.Instant;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.portfolio.marketing.forecast.Assumptions;
import kejing.portfolio.marketing.forecast.Comparison;
import kejing.portfolio.marketing.forecast.Forecast;
import kejing.portfolio.marketing.forecast.ForecastLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contribution forecast with every line.
 *
 * @param forecastId null for one that is not stored, as {@code madeBy}
 * @param overridden names of assumptions that depart from the scheme
 * @param actual beside the present balances; null for a prospect, and where it is only calculated
 */
@Schema(name = "ContributionForecast")
public record ForecastView(
        String forecastId,
        String schemeId,
        Assumptions assumptions,
        List<String> overridden,
        List<ForecastLine> lines,
        Money result,
        String madeBy,
        Instant madeAt,
        Comparison actual) {

    static ForecastView of(Forecast forecast, String madeBy, Comparison actual) {
        return new ForecastView(
                forecast.forecastId(),
                forecast.schemeId(),
                forecast.assumptions(),
                forecast.overridden(),
                forecast.lines(),
                forecast.result(),
                madeBy,
                forecast.madeAt(),
                actual);
    }
}
