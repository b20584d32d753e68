package kejing.grading.act.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.rest.Versions;
import kejing.grading.Roles;
import kejing.grading.act.ActKind;
import kejing.grading.act.ActState;
import kejing.grading.act.DecideAct;
import kejing.grading.act.ProposeAct;
import kejing.grading.act.ReadActs;
import kejing.grading.act.StaffAct;
import kejing.grading.act.StaffActs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** HR proposes decisions about a person, a second person decides. */
@Path("/acts")
@RunOnVirtualThread
@RolesAllowed({Roles.HR, Roles.COMMITTEE, Roles.AUDITOR})
public class ActResource {
    private final ProposeAct propose;
    private final DecideAct decide;
    private final ReadActs read;
    private final Idempotent idempotent;
    private final CurrentActor current;

    ActResource(ProposeAct propose, DecideAct decide, ReadActs read, Idempotent idempotent, CurrentActor current) {
        this.propose = propose;
        this.decide = decide;
        this.read = read;
        this.idempotent = idempotent;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listActs",
            summary = "人事事项 / Acts in the order of their proposal; of a person, in a state, of a kind if given")
    public Page<ActView> list(
            @QueryParam("staffId") String staffId,
            @QueryParam("state") ActState state,
            @QueryParam("kind") ActKind kind,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        var after = Cursor.decode(cursor).stream().findFirst().orElse(null);
        var rows = read.page(new StaffActs.Choice(staffId, state, kind), after, limit + 1).stream()
                .map(ActView::of)
                .toList();
        return Page.of(rows, limit, view -> Cursor.encode(view.actId().toString()));
    }

    @GET
    @Path("/{actId}")
    @Operation(operationId = "getAct", summary = "事项详情 / One act, with its version as ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActView.class)))
    public Response get(@PathParam("actId") UUID actId) {
        return answer(read.byId(actId));
    }

    @POST
    @RolesAllowed(Roles.HR)
    @Operation(
            operationId = "proposeAct",
            summary =
                    "提出人事事项 / Propose a placement, a decision about a qualification, or an opinion on staff without one")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActView.class)))
    public Response propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProposeActRequest request) {
        return idempotent.created(key, request, () -> ActView.of(propose.propose(request.proposal(), current.get())));
    }

    @POST
    @Path("/{actId}/approval")
    @RolesAllowed({Roles.HR, Roles.COMMITTEE})
    @Operation(
            operationId = "approveAct",
            summary = "批准事项（须由另一人） / Approve an act, as a second person, by its version in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActView.class)))
    public Response approve(@PathParam("actId") UUID actId, @HeaderParam("If-Match") String ifMatch) {
        return answer(decide.approve(actId, ifMatch, current.get()));
    }

    @POST
    @Path("/{actId}/rejection")
    @RolesAllowed({Roles.HR, Roles.COMMITTEE})
    @Operation(
            operationId = "rejectAct",
            summary = "驳回事项（须由另一人） / Reject an act, as a second person, by its version in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActView.class)))
    public Response reject(
            @PathParam("actId") UUID actId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RejectActRequest request) {
        return answer(decide.reject(actId, ifMatch, request.reason(), current.get()));
    }

    private static Response answer(StaffAct act) {
        return Response.ok(ActView.of(act))
                .header("ETag", Versions.tag(act.version()))
                .build();
    }
}
