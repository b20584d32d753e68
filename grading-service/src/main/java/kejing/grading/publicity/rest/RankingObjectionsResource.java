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
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.grading.Roles;
import kejing.grading.publicity.Objections;
import kejing.grading.publicity.RaiseObjection;
import kejing.grading.ranking.RankingVisibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Objections to the lines of a ranking: raised by all staff, listed to who raised them and to the desk. */
@Path("/rankings/{planId}/objections")
@RunOnVirtualThread
@RolesAllowed(Roles.EMPLOYEE)
public class RankingObjectionsResource {
    private final RaiseObjection raise;
    private final Objections objections;
    private final Idempotent idempotent;
    private final CurrentActor current;

    RankingObjectionsResource(
            RaiseObjection raise, Objections objections, Idempotent idempotent, CurrentActor current) {
        this.raise = raise;
        this.objections = objections;
        this.idempotent = idempotent;
        this.current = current;
    }

    @POST
    @Operation(operationId = "raiseObjection", summary = "提出异议 / Object to a line of a notice, with evidence")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public Response raise(
            @PathParam("planId") String planId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid RaiseObjectionRequest request) {
        return idempotent.created(
                key,
                request,
                () -> ObjectionView.of(
                        raise.raise(planId, request.staffId(), request.grounds(), request.evidence(), current.get())));
    }

    @GET
    @Operation(operationId = "listObjections", summary = "异议列表 / Objections to a ranking; your own, or all on the desk")
    public List<ObjectionView> list(@PathParam("planId") String planId) {
        var actor = current.get();
        var only = RankingVisibility.seesUnpublished(actor) ? null : actor.subject();
        return objections.of(planId, only).stream().map(ObjectionView::of).toList();
    }
}
