package kejing.portfolio.allocation.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.MARKETING_SCRIPT;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.portfolio.allocation.ChangePlan;
import kejing.portfolio.allocation.HandChange;
import kejing.portfolio.allocation.HandChangeScheme;
import kejing.portfolio.allocation.HandChanges;
import kejing.portfolio.allocation.PlanVisibility;
import kejing.portfolio.client.Clients;
import kejing.portfolio.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Changes of a plan by hand, made and kept. */
@Path("/allocation-plans/{planId}/changes")
@RunOnVirtualThread
public class AllocationChangeResource {

    private final ChangePlan changePlan;
    private final HandChanges changes;
    private final PlanVisibility visibility;
    private final Clients clients;
    private final Staff staff;
    private final CurrentActor current;
    private final Idempotent idempotent;

    AllocationChangeResource(
            ChangePlan changePlan,
            HandChanges changes,
            PlanVisibility visibility,
            Clients clients,
            Staff staff,
            CurrentActor current,
            Idempotent idempotent) {
        this.changePlan = changePlan;
        this.changes = changes;
        this.visibility = visibility;
        this.clients = clients;
        this.staff = staff;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @Path("/reasons")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD})
    @Operation(operationId = "listAllocationChangeReasons", summary = "手工调整理由 / The reasons of hand changes in force")
    public List<HandChangeScheme.Reason> reasons(@PathParam("planId") String planId) {
        visibility.plan(planId, current.get());
        return changePlan.reasons().parameters().reasons();
    }

    @POST
    @RolesAllowed({MARKETING, BRANCH_HEAD})
    @Operation(
            operationId = "changeAllocationPlan",
            summary = "手工调整分管人（当即复核） / Give clients to others; refused with the rule that it would break")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ChangesDone.class)))
    public Response change(
            @PathParam("planId") String planId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangesRequest request) {
        Actor actor = current.get();
        return idempotent.created(key, request, () -> {
            ChangePlan.Done done = changePlan.change(planId, ifMatch, request.wishes(), actor);
            return ChangesDone.of(done, staff.namesOf(RevisionView.staffOf(done.revised())));
        });
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "listAllocationChanges",
            summary = "手工调整记录 / Who gave which client to whom, why, at which cost; latest first")
    public Page<HandChangeView> list(
            @PathParam("planId") String planId,
            @QueryParam("clientId") String clientId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        Actor actor = current.get();
        visibility.plan(planId, actor);
        List<String> keys = Cursor.decode(cursor);
        long before = keys.isEmpty() ? Long.MAX_VALUE : numberOf(keys.getFirst());
        List<HandChange> rows =
                changes.page(planId, actor.bankWide() ? null : actor.unitId(), clientId, before, size + 1);
        List<String> people = new ArrayList<>();
        rows.forEach(row -> {
            people.addAll(row.before().staffIds());
            people.addAll(row.after().staffIds());
            people.add(row.madeByStaff());
        });
        Map<String, String> names = staff.namesOf(people);
        Map<String, String> clientNames =
                clients.namesOf(rows.stream().map(HandChange::clientId).toList());
        Map<String, Text> reasons = new HashMap<>();
        changePlan.reasons().parameters().reasons().forEach(reason -> reasons.put(reason.code(), reason.text()));
        return Page.of(
                rows.stream()
                        .map(row -> HandChangeView.of(row, clientNames, names, reasons))
                        .toList(),
                size,
                change -> Cursor.encode(String.valueOf(change.changeId())));
    }

    private static long numberOf(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw Problem.form(
                    "bad-cursor",
                    Text.of("翻页游标无效，请从第一页重新查询", "The cursor is not valid; start again from the first page"));
        }
    }
}
