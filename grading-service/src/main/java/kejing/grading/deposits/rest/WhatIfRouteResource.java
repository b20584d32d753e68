package kejing.grading.deposits.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.grading.Roles;
import kejing.grading.deposits.AlternativeRoutePolicy;
import kejing.grading.deposits.AlternativeRouteRules;
import kejing.grading.deposits.AlternativeRouteScheme;
import kejing.grading.deposits.RouteFinding;
import kejing.grading.ranking.GradingRules;
import kejing.grading.ranking.GradingScheme;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Asks whether the alternative route would be open, by the schemes in force today. Stores nothing. */
@Path("/what-if/alternative-route")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class WhatIfRouteResource {
    private final Schemes schemes;
    private final BusinessDay day;

    WhatIfRouteResource(Schemes schemes, BusinessDay day) {
        this.schemes = schemes;
        this.day = day;
    }

    @POST
    @Operation(
            operationId = "whatIfAlternativeRoute",
            summary = "试算日均存款认定 / Whether deposits would open the alternative route, condition by condition")
    public RouteFinding ask(@NotNull @Valid WhatIfRouteRequest request) {
        var today = day.today();
        var rules = schemes.inForce(AlternativeRouteScheme.KIND, today, AlternativeRouteRules.class);
        var exam = schemes.inForce(GradingScheme.KIND, today, GradingRules.class);
        return new AlternativeRoutePolicy(rules.parameters(), exam.parameters().passLine()).find(request.given());
    }
}
