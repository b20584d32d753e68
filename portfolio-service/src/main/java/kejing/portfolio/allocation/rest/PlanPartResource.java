package kejing.portfolio.allocation.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.MARKETING_SCRIPT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.portfolio.allocation.BranchParts;
import kejing.portfolio.allocation.PlanPart;
import kejing.portfolio.allocation.PlanParts;
import kejing.portfolio.allocation.PlanVisibility;
import kejing.portfolio.organisation.Branches;
import kejing.portfolio.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The parts of a draft that branches change and submit, and the review of each. */
@Path("/allocation-plans/{planId}/parts")
@RunOnVirtualThread
public class PlanPartResource {

    private final BranchParts branchParts;
    private final PlanParts parts;
    private final PlanVisibility visibility;
    private final Branches branches;
    private final Staff staff;
    private final CurrentActor current;
    private final Idempotent idempotent;

    PlanPartResource(
            BranchParts branchParts,
            PlanParts parts,
            PlanVisibility visibility,
            Branches branches,
            Staff staff,
            CurrentActor current,
            Idempotent idempotent) {
        this.branchParts = branchParts;
        this.parts = parts;
        this.visibility = visibility;
        this.branches = branches;
        this.staff = staff;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(operationId = "listPlanParts", summary = "方案的支行部分 / The parts opened to branches, by branch id")
    public List<PlanPartView> list(@PathParam("planId") String planId) {
        Actor actor = current.get();
        visibility.plan(planId, actor);
        return views(parts.ofPlan(planId, actor.bankWide() ? null : actor.unitId()));
    }

    @POST
    @RolesAllowed(MARKETING)
    @Operation(operationId = "openPlanParts", summary = "下发支行细分 / Open a draft to branches")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PlanPartView.class)))
    public Response open(
            @PathParam("planId") String planId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid OpenPartsRequest request) {
        Actor actor = current.get();
        return idempotent.created(key, request, () -> views(branchParts.open(planId, request.branchIds(), actor)));
    }

    @POST
    @Path("/{branchId}/submission")
    @RolesAllowed(BRANCH_HEAD)
    @Operation(operationId = "submitPlanPart", summary = "支行报送本行部分 / Submit the own branch's part")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanPartView.class)))
    public Response submit(
            @PathParam("planId") String planId,
            @PathParam("branchId") String branchId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PartSubmissionRequest request) {
        return answer(branchParts.submit(planId, branchId, ifMatch, request.note(), current.get()));
    }

    @POST
    @Path("/{branchId}/acceptance")
    @RolesAllowed(MARKETING)
    @Operation(operationId = "acceptPlanPart", summary = "审核通过支行部分 / Accept a branch's part as it stands")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanPartView.class)))
    public Response accept(
            @PathParam("planId") String planId,
            @PathParam("branchId") String branchId,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(branchParts.accept(planId, branchId, ifMatch, current.get()));
    }

    @POST
    @Path("/{branchId}/return")
    @RolesAllowed(MARKETING)
    @Operation(operationId = "returnPlanPart", summary = "退回支行部分 / Return a part to its branch with a reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanPartView.class)))
    public Response sendBack(
            @PathParam("planId") String planId,
            @PathParam("branchId") String branchId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PartReturnRequest request) {
        return answer(branchParts.sendBack(planId, branchId, ifMatch, request.reason(), current.get()));
    }

    private Response answer(PlanPart part) {
        return Response.ok(views(List.of(part)).getFirst()).tag(part.hash()).build();
    }

    private List<PlanPartView> views(List<PlanPart> shown) {
        Map<String, String> branchNames = branches.names();
        Map<String, String> names = staff.namesOf(shown.stream()
                .flatMap(part -> part.course().stream())
                .map(PlanPart.PartAct::byStaff)
                .distinct()
                .toList());
        return shown.stream()
                .map(part -> PlanPartView.of(part, branchNames, names))
                .toList();
    }
}
