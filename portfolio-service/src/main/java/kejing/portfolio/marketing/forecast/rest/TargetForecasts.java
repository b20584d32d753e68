package kejing.portfolio.marketing.forecast.rest;

import java.util.List;
import kejing.chassis.money.Money;
import kejing.portfolio.marketing.forecast.ForecastDefaults;

/**
 * The forecasts of a target, the last one first, and what the next one would assume.
 *
 * @param openingProvision for the loans that are there already, by the scheme
 */
public record TargetForecasts(
        String schemeId, ForecastDefaults defaults, Money openingProvision, List<ForecastView> forecasts) {}
