package kejing.portfolio.allocation.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.MARKETING_SCRIPT;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.portfolio.allocation.AllocationPlan;
import kejing.portfolio.allocation.AllocationPlans;
import kejing.portfolio.allocation.DecideOnPlan;
import kejing.portfolio.allocation.DraftAllocation;
import kejing.portfolio.allocation.PlanBounds;
import kejing.portfolio.allocation.PlanLines;
import kejing.portfolio.allocation.PlanSummary;
import kejing.portfolio.allocation.PlanVisibility;
import kejing.portfolio.handover.HandoverDocuments;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.period.ClosedPeriods;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Allocation plans and the decisions about them. */
@Path("/allocation-plans")
@RunOnVirtualThread
public class AllocationPlanResource {

    private final AllocationPlans plans;
    private final PlanBounds bounds;
    private final HandoverDocuments handovers;
    private final PlanVisibility visibility;
    private final DraftAllocation drafts;
    private final DecideOnPlan decisions;
    private final PlanLines lines;
    private final Staff staff;
    private final ClosedPeriods periods;
    private final CurrentActor current;
    private final Idempotent idempotent;

    AllocationPlanResource(
            AllocationPlans plans,
            PlanBounds bounds,
            HandoverDocuments handovers,
            PlanVisibility visibility,
            DraftAllocation drafts,
            DecideOnPlan decisions,
            PlanLines lines,
            Staff staff,
            ClosedPeriods periods,
            CurrentActor current,
            Idempotent idempotent) {
        this.plans = plans;
        this.bounds = bounds;
        this.handovers = handovers;
        this.visibility = visibility;
        this.drafts = drafts;
        this.decisions = decisions;
        this.lines = lines;
        this.staff = staff;
        this.periods = periods;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "listAllocationPlans", summary = "分管方案列表 / Allocation plans, by id")
    public Page<PlanHeadline> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        Actor actor = current.get();
        String openTo = actor.has(BRANCH_HEAD) ? actor.unitId() : null;
        List<PlanHeadline> rows =
                plans.page(!actor.bankWide(), openTo, keys.isEmpty() ? "" : keys.getFirst(), size + 1).stream()
                        .map(PlanHeadline::of)
                        .toList();
        return Page.of(rows, size, plan -> Cursor.encode(plan.planId()));
    }

    @POST
    @RolesAllowed(MARKETING)
    @Operation(operationId = "draftAllocationPlan", summary = "拟定分管方案 / Draft a plan from the present facts")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response draft(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DraftPlanRequest request) {
        return idempotent.created(
                key,
                request,
                () -> view(drafts.draft(
                        request.planId(),
                        request.examPlanId(),
                        request.schemeId(),
                        current.get().subject())));
    }

    @GET
    @Path("/{planId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "getAllocationPlan",
            summary = "分管方案：违规、交接户数、公平性前后对比 / One plan: violations, handovers, fairness before and after")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("planId") String planId) {
        return answer(visibility.plan(planId, current.get()));
    }

    @GET
    @Path("/{planId}/roster")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "listPlanRoster",
            summary = "方案内的客户经理 / The managers of a plan and how many clients each holds, by staff id")
    public List<RosterView> roster(@PathParam("planId") String planId) {
        AllocationPlan plan = visibility.plan(planId, current.get());
        Map<String, Integer> held = lines.heldBy(planId);
        List<PlanSummary.RosterLine> people = plan.summary().roster();
        Map<String, String> names = staff.namesOf(
                people.stream().map(PlanSummary.RosterLine::staffId).toList());
        return people.stream()
                .map(one -> new RosterView(
                        one.staffId(),
                        names.getOrDefault(one.staffId(), one.staffId()),
                        one.branchId(),
                        one.group(),
                        one.rank(),
                        held.getOrDefault(one.staffId(), 0)))
                .toList();
    }

    @POST
    @Path("/{planId}/submission")
    @RolesAllowed(MARKETING)
    @Operation(operationId = "submitAllocationPlan", summary = "提交分管方案 / Submit a plan with its effective date")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response submit(
            @PathParam("planId") String planId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SubmissionRequest request) {
        return answer(decisions.submit(planId, ifMatch, request.effectiveFrom(), current.get()));
    }

    @POST
    @Path("/{planId}/approval")
    @RolesAllowed({MARKETING, COMMITTEE, HR})
    @Operation(
            operationId = "approveAllocationPlan",
            summary = "批准分管方案（须由另一人） / Approve, as a second person, exactly the plan named by If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response approve(@PathParam("planId") String planId, @HeaderParam("If-Match") String ifMatch) {
        return answer(decisions.approve(planId, ifMatch, current.get()));
    }

    @POST
    @Path("/{planId}/return")
    @RolesAllowed({MARKETING, COMMITTEE, HR})
    @Operation(operationId = "returnAllocationPlan", summary = "退回分管方案 / Return a submitted plan with a reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response sendBack(
            @PathParam("planId") String planId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answer(decisions.sendBack(planId, ifMatch, request.reason(), current.get()));
    }

    private PlanView view(AllocationPlan plan) {
        return PlanView.of(
                plan,
                periods.affectedBy(plan.effectiveFrom(), plan.approvedAt()),
                staff.namesOfSubjects(
                        Arrays.asList(plan.draftedBy(), plan.submittedBy(), plan.approvedBy(), plan.returnedBy())),
                bounds.find(plan.planId()),
                handovers.progress(plan.planId()));
    }

    private Response answer(AllocationPlan plan) {
        return Response.ok(view(plan)).tag(plan.hash()).build();
    }
}
