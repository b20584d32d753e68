package kejing.portfolio.allocation.rest;

import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kejing.portfolio.allocation.FeasibilityCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The question whether an allocation is possible at all. */
@Path("/what-if/allocation-feasibility")
@RunOnVirtualThread
public class FeasibilityResource {

    private final FeasibilityCheck check;

    FeasibilityResource(FeasibilityCheck check) {
        this.check = check;
    }

    @POST
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR})
    @Operation(
            operationId = "askAllocationFeasibility",
            summary = "试算：按现有客户和人员能否分管，缺什么 / Can the rules be obeyed today, and what is lacking; stores nothing")
    public FeasibilityAnswer ask(@NotNull @Valid FeasibilityQuestion question) {
        return FeasibilityAnswer.of(check.obstacles(question.examPlanId(), question.schemeId()));
    }
}
