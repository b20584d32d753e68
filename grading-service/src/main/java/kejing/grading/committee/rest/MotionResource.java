package kejing.grading.committee.rest;

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
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.grading.Roles;
import kejing.grading.committee.Committees;
import kejing.grading.committee.DecideMotion;
import kejing.grading.committee.Motion;
import kejing.grading.committee.Motions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A motion: members declare what they are recused from and vote; the count decides. Members and the desk see it. */
@Path("/motions/{motionId}")
@RunOnVirtualThread
@RolesAllowed(Roles.EMPLOYEE)
public class MotionResource {
    private final DecideMotion decide;
    private final Motions motions;
    private final Committees committees;
    private final Idempotent idempotent;
    private final CurrentActor current;

    MotionResource(
            DecideMotion decide, Motions motions, Committees committees, Idempotent idempotent, CurrentActor current) {
        this.decide = decide;
        this.motions = motions;
        this.committees = committees;
        this.idempotent = idempotent;
        this.current = current;
    }

    @GET
    @Operation(operationId = "getMotion", summary = "表决详情 / A motion with its votes, the hash of its notice as ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MotionView.class)))
    public Response get(@PathParam("motionId") String motionId) {
        var actor = current.get();
        return answer(motions.byId(motionId)
                .filter(motion -> committees.shows(motion, actor))
                .orElseThrow(() -> DecideMotion.unknown(motionId)));
    }

    @POST
    @Path("/recusals")
    @Operation(operationId = "recuse", summary = "申请回避 / A member declares not to vote on a candidate")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MotionView.class)))
    public Response recuse(
            @PathParam("motionId") String motionId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid RecusalRequest request) {
        return idempotent.created(
                key, request, () -> view(decide.recuse(motionId, request.staffId(), request.ground(), current.get())));
    }

    @POST
    @Path("/votes")
    @Operation(operationId = "vote", summary = "表决 / A member votes, by the hash of the notice in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MotionView.class)))
    public Response vote(
            @PathParam("motionId") String motionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VoteRequest request) {
        return answer(decide.vote(motionId, ifMatch, request.inFavour(), request.reason(), current.get()));
    }

    @POST
    @Path("/decision")
    @RolesAllowed({Roles.MARKETING, Roles.HR, Roles.COMMITTEE})
    @Operation(
            operationId = "decideMotion",
            summary = "宣布表决结果 / Count the votes, by the hash of the notice in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MotionView.class)))
    public Response decide(@PathParam("motionId") String motionId, @HeaderParam("If-Match") String ifMatch) {
        return answer(decide.decide(motionId, ifMatch, current.get()));
    }

    private MotionView view(Motion motion) {
        return MotionView.of(motion, motions.ballot(motion.motionId()));
    }

    private Response answer(Motion motion) {
        return Response.ok(view(motion)).tag(motion.noticeHash()).build();
    }
}
