package kejing.grading.publicity.rest;

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
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.grading.Roles;
import kejing.grading.publicity.DecideObjection;
import kejing.grading.publicity.Objection;
import kejing.grading.publicity.Objections;
import kejing.grading.ranking.RankingVisibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An objection and its decision. Who raised one sees it, and those who make, check and audit rankings. */
@Path("/objections")
@RunOnVirtualThread
@RolesAllowed(Roles.EMPLOYEE)
public class ObjectionResource {
    private final DecideObjection decide;
    private final Objections objections;
    private final CurrentActor current;

    ObjectionResource(DecideObjection decide, Objections objections, CurrentActor current) {
        this.decide = decide;
        this.objections = objections;
        this.current = current;
    }

    @GET
    @Path("/{objectionId}")
    @Operation(operationId = "getObjection", summary = "异议详情 / An objection, with its state as ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public Response get(@PathParam("objectionId") String objectionId) {
        var actor = current.get();
        return answer(objections
                .byId(objectionId)
                .filter(objection -> sees(actor, objection))
                .orElseThrow(() -> DecideObjection.unknown(objectionId)));
    }

    @POST
    @Path("/{objectionId}/decision")
    @RolesAllowed({Roles.COMMITTEE, Roles.HR, Roles.MARKETING})
    @Operation(operationId = "decideObjection", summary = "裁定异议 / Decide an objection, by its ETag in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public Response decide(
            @PathParam("objectionId") String objectionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecideObjectionRequest request) {
        var staffId = objections
                .byId(objectionId)
                .orElseThrow(() -> DecideObjection.unknown(objectionId))
                .staffId();
        return answer(decide.decide(
                objectionId, ifMatch, request.upheld(), request.reason(), request.correction(staffId), current.get()));
    }

    private static boolean sees(Actor actor, Objection objection) {
        return RankingVisibility.seesUnpublished(actor) || objection.raisedBy().equals(actor.subject());
    }

    private static Response answer(Objection objection) {
        return Response.ok(ObjectionView.of(objection))
                .tag(objection.state().name())
                .build();
    }
}
