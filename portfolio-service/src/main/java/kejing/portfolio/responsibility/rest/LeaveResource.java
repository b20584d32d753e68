package kejing.portfolio.responsibility.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.responsibility.Leave;
import kejing.portfolio.responsibility.Leaves;
import kejing.portfolio.responsibility.TakeLeave;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Short leaves, during which a deputy serves. */
@Path("/leaves")
@RunOnVirtualThread
public class LeaveResource {

    private final Leaves leaves;
    private final TakeLeave takeLeave;
    private final Staff staff;
    private final BusinessDay day;
    private final CurrentActor current;
    private final Idempotent idempotent;

    LeaveResource(
            Leaves leaves,
            TakeLeave takeLeave,
            Staff staff,
            BusinessDay day,
            CurrentActor current,
            Idempotent idempotent) {
        this.leaves = leaves;
        this.takeLeave = takeLeave;
        this.staff = staff;
        this.day = day;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD})
    @Operation(operationId = "listLeaves", summary = "短期离岗与代管 / Leaves that are not over, with their deputies")
    public Page<LeaveView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        Actor actor = current.get();
        List<String> keys = Cursor.decode(cursor);
        List<Leave> rows = leaves.page(
                actor.bankWide() ? null : actor.unitId(), day.today(), keys.isEmpty() ? "" : keys.getFirst(), size + 1);
        Map<String, String> names = staff.namesOf(rows.stream()
                .flatMap(leave -> Stream.of(leave.staffId(), leave.deputyId()))
                .toList());
        return Page.of(
                rows.stream().map(leave -> LeaveView.of(leave, names)).toList(),
                size,
                row -> Cursor.encode(row.leaveId()));
    }

    @POST
    @RolesAllowed({MARKETING, HR, BRANCH_HEAD})
    @Operation(
            operationId = "registerLeave",
            summary =
                    "登记短期离岗，由代管人服务（不超过 5 个月） / Register a leave of at most five months: the deputy serves, credit stays")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LeaveView.class)))
    public Response register(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid LeaveRequest request) {
        return idempotent.created(
                key,
                request,
                () -> view(takeLeave.register(
                        request.staffId(), request.deputyId(), request.from(), request.to(), current.get())));
    }

    @POST
    @Path("/{leaveId}/end")
    @RolesAllowed({MARKETING, HR, BRANCH_HEAD})
    @Operation(operationId = "endLeave", summary = "提前返岗 / End a leave early: servicing is back from that day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LeaveView.class)))
    public LeaveView end(@PathParam("leaveId") String leaveId, @NotNull @Valid ReturnToWorkRequest request) {
        return view(takeLeave.endEarly(leaveId, request.firstDayBack(), current.get()));
    }

    private LeaveView view(Leave leave) {
        return LeaveView.of(leave, staff.namesOf(List.of(leave.staffId(), leave.deputyId())));
    }
}
