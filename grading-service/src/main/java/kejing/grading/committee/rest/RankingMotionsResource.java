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
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.grading.Roles;
import kejing.grading.committee.Committees;
import kejing.grading.committee.DecideMotion;
import kejing.grading.committee.Motions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The motions of a ranking: a closed notice is put to a committee. Members see their committees' motions, the desk all. */
@Path("/rankings/{planId}/motions")
@RunOnVirtualThread
@RolesAllowed(Roles.EMPLOYEE)
public class RankingMotionsResource {
    private final DecideMotion decide;
    private final Motions motions;
    private final Committees committees;
    private final Idempotent idempotent;
    private final CurrentActor current;

    RankingMotionsResource(
            DecideMotion decide, Motions motions, Committees committees, Idempotent idempotent, CurrentActor current) {
        this.decide = decide;
        this.motions = motions;
        this.committees = committees;
        this.idempotent = idempotent;
        this.current = current;
    }

    @POST
    @RolesAllowed({Roles.MARKETING, Roles.HR})
    @Operation(operationId = "openMotion", summary = "提交评审组表决 / Put a closed notice to a committee")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MotionView.class)))
    public Response open(
            @PathParam("planId") String planId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid OpenMotionRequest request) {
        return idempotent.created(key, request, () -> {
            var motion = decide.open(planId, request.committeeId(), request.noticeHash(), current.get());
            return MotionView.of(motion, motions.ballot(motion.motionId()));
        });
    }

    @GET
    @Operation(operationId = "listMotions", summary = "评审表决列表 / The motions of a ranking that the caller may see")
    public List<MotionView> list(@PathParam("planId") String planId) {
        var actor = current.get();
        return motions.of(planId).stream()
                .filter(motion -> committees.shows(motion, actor))
                .map(motion -> MotionView.of(motion, motions.ballot(motion.motionId())))
                .toList();
    }
}
