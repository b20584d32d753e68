package kejing.portfolio.allocation.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.portfolio.allocation.PlanLine;
import kejing.portfolio.allocation.Reallocate;
import kejing.portfolio.allocation.ReallocationDecision;
import kejing.portfolio.allocation.Reallocations;
import kejing.portfolio.client.Clients;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.period.ClosedPeriods;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** New holders for some clients between two allocations, and the question who they would be. */
@Path("/")
@RunOnVirtualThread
public class ReallocationResource {

    private final Reallocate reallocate;
    private final Reallocations reallocations;
    private final Clients clients;
    private final Staff staff;
    private final ClosedPeriods periods;
    private final CurrentActor current;
    private final Idempotent idempotent;

    ReallocationResource(
            Reallocate reallocate,
            Reallocations reallocations,
            Clients clients,
            Staff staff,
            ClosedPeriods periods,
            CurrentActor current,
            Idempotent idempotent) {
        this.reallocate = reallocate;
        this.reallocations = reallocations;
        this.clients = clients;
        this.staff = staff;
        this.periods = periods;
        this.current = current;
        this.idempotent = idempotent;
    }

    @POST
    @Path("/what-if/reallocations")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR})
    @Operation(
            operationId = "askReallocation",
            summary = "试算：客户由谁接管（不保存） / Who would take these clients over; stores nothing")
    public ReallocationAnswer ask(@NotNull @Valid ReallocationQuestion question) {
        return answer(null, reallocate.compute(new Reallocate.Clients(question.staffId(), question.clientIds())));
    }

    @GET
    @Path("/reallocations")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR})
    @Operation(operationId = "listReallocations", summary = "客户调整列表 / Reallocations, by id")
    public Page<ReallocationHeadline> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        List<ReallocationHeadline> rows = reallocations.page(keys.isEmpty() ? "" : keys.getFirst(), size + 1).stream()
                .map(ReallocationHeadline::of)
                .toList();
        return Page.of(rows, size, row -> Cursor.encode(row.reallocationId()));
    }

    @POST
    @Path("/reallocations")
    @RolesAllowed(MARKETING)
    @Operation(
            operationId = "proposeReallocation",
            summary = "提出客户调整 / Propose new holders for the clients of one manager, or for single clients")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReallocationView.class)))
    public Response propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReallocationRequest request) {
        return idempotent.created(
                key,
                request,
                () -> view(reallocate.propose(
                        request.reallocationId(),
                        new Reallocate.Clients(request.staffId(), request.clientIds()),
                        request.effectiveFrom(),
                        current.get())));
    }

    @GET
    @Path("/reallocations/{reallocationId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR})
    @Operation(operationId = "getReallocation", summary = "客户调整明细 / One reallocation with its reasons")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReallocationView.class)))
    public Response get(@PathParam("reallocationId") String reallocationId) {
        return tagged(
                reallocations.find(reallocationId).orElseThrow(() -> Problem.notFound("reallocation", reallocationId)));
    }

    @POST
    @Path("/reallocations/{reallocationId}/approval")
    @RolesAllowed({MARKETING, COMMITTEE, HR})
    @Operation(
            operationId = "approveReallocation",
            summary = "批准客户调整（须由另一人） / Approve, as a second person, exactly what If-Match names")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReallocationView.class)))
    public Response approve(
            @PathParam("reallocationId") String reallocationId, @HeaderParam("If-Match") String ifMatch) {
        return tagged(reallocate.approve(reallocationId, ifMatch, current.get()));
    }

    private Response tagged(ReallocationDecision decision) {
        return Response.ok(view(decision)).tag(decision.hash()).build();
    }

    private ReallocationView view(ReallocationDecision decision) {
        return ReallocationView.of(
                decision,
                periods.affectedBy(decision.effectiveFrom(), decision.approvedAt()),
                staff.namesOfSubjects(Arrays.asList(decision.proposedBy(), decision.approvedBy())),
                answer(decision.planId(), decision.lines()));
    }

    private ReallocationAnswer answer(String planId, List<PlanLine> lines) {
        return ReallocationAnswer.of(
                planId,
                lines,
                clients.namesOf(lines.stream().map(PlanLine::clientId).toList()),
                staff.namesOf(ReallocationAnswer.staffOf(lines)));
    }
}
