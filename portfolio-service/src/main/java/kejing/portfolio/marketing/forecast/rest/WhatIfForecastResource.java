package kejing.portfolio.marketing.forecast.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.MARKETING_SCRIPT;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kejing.portfolio.marketing.forecast.MakeForecast;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forecasts that are only tried out. */
@Path("/what-if/contribution-forecasts")
@RunOnVirtualThread
public class WhatIfForecastResource {

    private final MakeForecast make;

    WhatIfForecastResource(MakeForecast make) {
        this.make = make;
    }

    @POST
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "whatIfContributionForecast",
            summary = "试算贡献，不保存 / Forecast a contribution without storing anything")
    public ForecastView whatIf(@NotNull @Valid ForecastRequest request) {
        return ForecastView.of(make.whatIf(request.stated()), null, null);
    }
}
