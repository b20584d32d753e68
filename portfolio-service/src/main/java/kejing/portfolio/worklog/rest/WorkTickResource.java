package kejing.portfolio.worklog.rest;

import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.portfolio.worklog.WorkTicks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Ticks of recurring tasks. The tasks themselves are in the log of a day. */
@Path("/work-ticks")
@RunOnVirtualThread
@RolesAllowed(RELATIONSHIP_MANAGER)
public class WorkTickResource {

    private final WorkTicks ticks;
    private final Idempotent idempotent;
    private final CurrentActor current;

    WorkTickResource(WorkTicks ticks, Idempotent idempotent, CurrentActor current) {
        this.ticks = ticks;
        this.idempotent = idempotent;
        this.current = current;
    }

    @POST
    @Operation(operationId = "tickWorkTask", summary = "勾选例行任务 / Say that a recurring task was done today")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkTickRequest.class)))
    public Response tick(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid WorkTickRequest request) {
        return idempotent.created(key, request, () -> {
            ticks.tick(request.task(), current.get().personId());
            return request;
        });
    }

    @DELETE
    @Path("/{tickId}")
    @Operation(operationId = "untickWorkTask", summary = "取消当日的勾选 / Take back a tick of today")
    public void untick(@PathParam("tickId") String tickId) {
        ticks.untick(tickId, current.get().personId());
    }
}
