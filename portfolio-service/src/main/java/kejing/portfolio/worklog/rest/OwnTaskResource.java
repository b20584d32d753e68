package kejing.portfolio.worklog.rest;

import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.portfolio.worklog.OwnTasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Tasks that a manager sets himself, by urgency and importance. */
@Path("/own-tasks")
@RunOnVirtualThread
@RolesAllowed(RELATIONSHIP_MANAGER)
public class OwnTaskResource {

    private final OwnTasks tasks;
    private final Idempotent idempotent;
    private final CurrentActor current;

    OwnTaskResource(OwnTasks tasks, Idempotent idempotent, CurrentActor current) {
        this.tasks = tasks;
        this.idempotent = idempotent;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listOwnTasks",
            summary = "本人任务（紧急、重要）/ The own open tasks, and those done in the last seven days")
    public List<OwnTasks.Task> list() {
        return tasks.of(current.get().personId());
    }

    @POST
    @Operation(operationId = "addOwnTask", summary = "新增本人任务 / Add an own task")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OwnTasks.Task.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid OwnTaskRequest request) {
        return idempotent.created(
                key,
                request,
                () -> tasks.add(
                        request.title(),
                        request.urgent(),
                        request.important(),
                        request.dueOn(),
                        current.get().personId()));
    }

    @PUT
    @Path("/{taskId}")
    @Operation(operationId = "changeOwnTask", summary = "修改、移动或完成本人任务 / Change, move or finish an own task")
    public OwnTasks.Task change(
            @PathParam("taskId") String taskId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid OwnTaskChangeRequest request) {
        return tasks.change(
                taskId,
                ifMatch,
                request.title(),
                request.urgent(),
                request.important(),
                request.dueOn(),
                request.done(),
                current.get().personId());
    }
}
