package kejing.grading.ladder.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.grading.Roles;
import kejing.grading.ladder.DecideGradeAct;
import kejing.grading.ladder.GradeAct;
import kejing.grading.ladder.ProposeGradeAct;
import kejing.grading.ladder.ReadGrades;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** HR proposes placements and losses of a qualification, a second person decides. */
@Path("/grades/{staffId}/acts")
@RunOnVirtualThread
@RolesAllowed({Roles.HR, Roles.COMMITTEE, Roles.AUDITOR})
public class GradeActResource {
    private final ProposeGradeAct propose;
    private final DecideGradeAct decide;
    private final ReadGrades read;
    private final Idempotent idempotent;
    private final CurrentActor current;

    GradeActResource(
            ProposeGradeAct propose,
            DecideGradeAct decide,
            ReadGrades read,
            Idempotent idempotent,
            CurrentActor current) {
        this.propose = propose;
        this.decide = decide;
        this.read = read;
        this.idempotent = idempotent;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listGradeActs", summary = "定级与资格事项 / Everything proposed for a person, in order")
    public List<GradeActView> list(@PathParam("staffId") String staffId) {
        return read.acts(current.get(), staffId).stream().map(GradeActView::of).toList();
    }

    @GET
    @Path("/{actId}")
    @Operation(operationId = "getGradeAct", summary = "事项详情 / One act, with its version as ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GradeActView.class)))
    public Response get(@PathParam("staffId") String staffId, @PathParam("actId") UUID actId) {
        return answer(read.act(current.get(), staffId, actId));
    }

    @POST
    @RolesAllowed(Roles.HR)
    @Operation(
            operationId = "proposeGradeAct",
            summary = "提出定级或资格事项 / Propose a placement, or a suspension, lifting or revocation of the qualification")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GradeActView.class)))
    public Response propose(
            @PathParam("staffId") String staffId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ProposeGradeActRequest request) {
        return idempotent.created(
                key, request, () -> GradeActView.of(propose.propose(staffId, request.proposal(), current.get())));
    }

    @POST
    @Path("/{actId}/approval")
    @RolesAllowed({Roles.HR, Roles.COMMITTEE})
    @Operation(
            operationId = "approveGradeAct",
            summary = "批准事项（须由另一人） / Approve an act, as a second person, by its version in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GradeActView.class)))
    public Response approve(
            @PathParam("staffId") String staffId,
            @PathParam("actId") UUID actId,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(decide.approve(staffId, actId, ifMatch, current.get()));
    }

    @POST
    @Path("/{actId}/rejection")
    @RolesAllowed({Roles.HR, Roles.COMMITTEE})
    @Operation(
            operationId = "rejectGradeAct",
            summary = "驳回事项（须由另一人） / Reject an act, as a second person, by its version in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GradeActView.class)))
    public Response reject(
            @PathParam("staffId") String staffId,
            @PathParam("actId") UUID actId,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(decide.reject(staffId, actId, ifMatch, current.get()));
    }

    private static Response answer(GradeAct act) {
        return Response.ok(GradeActView.of(act))
                .tag(String.valueOf(act.version()))
                .build();
    }
}
