package kejing.grading.ladder.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.grading.AsOf;
import kejing.grading.Roles;
import kejing.grading.ladder.LadderRules;
import kejing.grading.ladder.LadderScheme;
import kejing.grading.ladder.TryEvaluation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ladder itself: known to all staff, like the rulebook. */
@Path("/ladder")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class LadderResource {
    private final Schemes schemes;
    private final BusinessDay day;

    LadderResource(Schemes schemes, BusinessDay day) {
        this.schemes = schemes;
        this.day = day;
    }

    @GET
    @Operation(operationId = "getLadder", summary = "等级序列 / The ladder in force on a day (on=2025-06-30), else today")
    public LadderView ladder(@QueryParam("on") String on) {
        return LadderView.of(schemes.inForce(LadderScheme.KIND, AsOf.day(on, day.today()), LadderRules.class));
    }

    @POST
    @Path("/what-if")
    @Operation(operationId = "whatIfGrade", summary = "试算考核升降 / Where an evaluation would lead, with the reasons")
    public WhatIfGradeView ask(@NotNull @Valid WhatIfGradeRequest request) {
        Scheme<LadderRules> scheme = request.schemeId() == null
                ? schemes.inForce(LadderScheme.KIND, day.today(), LadderRules.class)
                : schemes.byId(request.schemeId(), LadderRules.class);
        var tried = TryEvaluation.by(
                scheme.parameters(),
                request.type(),
                request.grade(),
                request.tier(),
                request.branchId(),
                request.cadence(),
                request.score());
        return new WhatIfGradeView(
                scheme.schemeId(),
                tried.before(),
                tried.reached(),
                tried.paid().orElse(null),
                tried.reason(),
                tried.trace());
    }
}
