package kejing.portfolio.allocation.rest;

import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kejing.chassis.identity.CurrentActor;
import kejing.portfolio.allocation.ChangePlan;
import kejing.portfolio.allocation.PlanRevision.Revised;
import kejing.portfolio.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hand changes of a plan without storing anything. */
@Path("/what-if/allocation-changes")
@RunOnVirtualThread
public class WhatIfAllocationResource {

    private final ChangePlan changePlan;
    private final Staff staff;
    private final CurrentActor current;

    WhatIfAllocationResource(ChangePlan changePlan, Staff staff, CurrentActor current) {
        this.changePlan = changePlan;
        this.staff = staff;
        this.current = current;
    }

    @POST
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, BRANCH_HEAD})
    @Operation(
            operationId = "whatIfAllocationChange",
            summary = "试算手工调整：违反的规则、指数变化、工作量与公平性 / What a change by hand would make of a plan; stores nothing")
    public RevisionView whatIf(@NotNull @Valid ChangeQuestion question) {
        Revised revised = changePlan.check(question.planId(), question.wishes(), current.get());
        return RevisionView.of(revised, staff.namesOf(RevisionView.staffOf(revised)));
    }
}
