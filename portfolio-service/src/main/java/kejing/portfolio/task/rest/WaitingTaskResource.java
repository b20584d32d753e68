package kejing.portfolio.task.rest;

import static kejing.portfolio.Roles.EMPLOYEE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.portfolio.task.WaitingTasks;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What waits for the reader in this service, with numbers. */
@Path("/waiting-tasks")
@RunOnVirtualThread
public class WaitingTaskResource {

    private final WaitingTasks tasks;
    private final CurrentActor current;

    WaitingTaskResource(WaitingTasks tasks, CurrentActor current) {
        this.tasks = tasks;
        this.current = current;
    }

    @GET
    @RolesAllowed(EMPLOYEE)
    @Operation(
            operationId = "listWaitingTasks",
            summary = "待我办理的事项及件数 / What waits for the reader: parts, signatures, approvals, claims, gaps")
    public List<WaitingTaskView> list() {
        return tasks.of(current.get()).stream().map(WaitingTaskView::of).toList();
    }
}
