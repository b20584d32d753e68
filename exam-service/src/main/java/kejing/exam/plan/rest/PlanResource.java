package kejing.exam.plan.rest;

import static kejing.exam.Roles.ADMINISTRATOR;
import static kejing.exam.Roles.AUDITOR;
import static kejing.exam.Roles.BRANCH_HEAD;
import static kejing.exam.Roles.COMMITTEE;
import static kejing.exam.Roles.EMPLOYEE;
import static kejing.exam.Roles.EXAMINER;
import static kejing.exam.Roles.HR;
import static kejing.exam.Roles.MARKETING;
import static kejing.exam.Roles.MARKETING_SCRIPT;

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
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.exam.plan.CloseRegistration;
import kejing.exam.plan.DraftPlan;
import kejing.exam.plan.ExamPlan;
import kejing.exam.plan.ExamPlans;
import kejing.exam.plan.FinalisePlan;
import kejing.exam.plan.OpenPlan;
import kejing.exam.plan.RegisterCandidates;
import kejing.exam.plan.Registration;
import kejing.exam.plan.SubmitScores;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Exam plans and their steps; every step names the version it was decided on. */
@Path("/plans")
@RunOnVirtualThread
public class PlanResource {

    private final ExamPlans plans;
    private final DraftPlan draftPlan;
    private final OpenPlan openPlan;
    private final RegisterCandidates registerCandidates;
    private final CloseRegistration closeRegistration;
    private final SubmitScores submitScores;
    private final FinalisePlan finalisePlan;
    private final Idempotent idempotent;
    private final CurrentActor current;

    PlanResource(
            ExamPlans plans,
            DraftPlan draftPlan,
            OpenPlan openPlan,
            RegisterCandidates registerCandidates,
            CloseRegistration closeRegistration,
            SubmitScores submitScores,
            FinalisePlan finalisePlan,
            Idempotent idempotent,
            CurrentActor current) {
        this.plans = plans;
        this.draftPlan = draftPlan;
        this.openPlan = openPlan;
        this.registerCandidates = registerCandidates;
        this.closeRegistration = closeRegistration;
        this.submitScores = submitScores;
        this.finalisePlan = finalisePlan;
        this.idempotent = idempotent;
        this.current = current;
    }

    @GET
    @RolesAllowed({EMPLOYEE, MARKETING, HR, EXAMINER, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT})
    @Operation(operationId = "listPlans", summary = "考试方案列表 / Exam plans in order of their ids")
    public Page<PlanView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        List<String> keys = Cursor.decode(cursor);
        int size = Page.limit(limit);
        List<PlanView> rows = plans.page(keys.isEmpty() ? "" : keys.getFirst(), size + 1).stream()
                .map(PlanView::of)
                .toList();
        return Page.of(rows, size, plan -> Cursor.encode(plan.planId()));
    }

    @POST
    @RolesAllowed(MARKETING)
    @Operation(operationId = "draftPlan", summary = "拟定考试方案 / Draft an exam plan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response draft(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanRequest request) {
        return idempotent.created(key, request, () -> PlanView.of(draftPlan.of(request.draft(), current.get())));
    }

    @GET
    @Path("/{planId}")
    @RolesAllowed({EMPLOYEE, MARKETING, HR, EXAMINER, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT})
    @Operation(operationId = "getPlan", summary = "考试方案详情 / One exam plan, with its version as ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("planId") String planId) {
        return answer(plans.get(planId));
    }

    @POST
    @Path("/{planId}/opening")
    @RolesAllowed({MARKETING, HR})
    @Operation(operationId = "openPlan", summary = "开放报名（须由另一人） / Open registration, as a second person")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response open(@PathParam("planId") String planId, @HeaderParam("If-Match") String ifMatch) {
        return answer(openPlan.open(planId, ifMatch, current.get()));
    }

    @POST
    @Path("/{planId}/registrations")
    @RolesAllowed({BRANCH_HEAD, HR})
    @Operation(
            operationId = "registerCandidates",
            summary = "支行报名（总行人员由党群人事部） / Register people of the own branch; HR those of the head office")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Registration.class)))
    public Response register(
            @PathParam("planId") String planId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid RegistrationRequest request) {
        return idempotent.created(
                key, request, () -> registerCandidates.register(planId, request.staffIds(), current.get()));
    }

    @POST
    @Path("/{planId}/registration-close")
    @RolesAllowed(MARKETING)
    @Operation(
            operationId = "closeRegistration",
            summary = "截止报名并核定经历分 / End registration and settle experience points")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response closeRegistration(@PathParam("planId") String planId, @HeaderParam("If-Match") String ifMatch) {
        return answer(closeRegistration.close(planId, ifMatch));
    }

    @POST
    @Path("/{planId}/scores-submission")
    @RolesAllowed({EXAMINER, MARKETING})
    @Operation(operationId = "submitScores", summary = "提交成绩复核 / Submit the scores for review")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response submit(@PathParam("planId") String planId, @HeaderParam("If-Match") String ifMatch) {
        return answer(submitScores.submit(planId, ifMatch, current.get()));
    }

    @POST
    @Path("/{planId}/scores-return")
    @RolesAllowed({MARKETING, HR})
    @Operation(operationId = "returnScores", summary = "退回成绩 / Send submitted scores back to marking")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response returnScores(
            @PathParam("planId") String planId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answer(submitScores.returned(planId, ifMatch, request.reason()));
    }

    @POST
    @Path("/{planId}/finalisation")
    @RolesAllowed({MARKETING, HR})
    @Operation(operationId = "finalisePlan", summary = "确认成绩（须由另一人） / Finalise the scores, as a second person")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response finalise(@PathParam("planId") String planId, @HeaderParam("If-Match") String ifMatch) {
        return answer(finalisePlan.finalise(planId, ifMatch, current.get()));
    }

    private static Response answer(ExamPlan plan) {
        return Response.ok(PlanView.of(plan)).tag(Long.toString(plan.version())).build();
    }
}
