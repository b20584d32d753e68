package kejing.portfolio.marketing.plan.rest;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.marketing.plan.CrossSale;
import kejing.portfolio.marketing.plan.CrossSaleKind;
import kejing.portfolio.marketing.plan.MarketingPlan;
import kejing.portfolio.marketing.plan.MarketingPlans;
import kejing.portfolio.marketing.plan.PlanMarketing;
import kejing.portfolio.marketing.plan.PlanPolicy;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The yearly marketing plans of clients. */
@Path("/")
@RunOnVirtualThread
public class MarketingPlanResource {

    private final MarketingPlans plans;
    private final PlanMarketing planning;
    private final ResponsibilityLedger ledger;
    private final Staff staff;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    MarketingPlanResource(
            MarketingPlans plans,
            PlanMarketing planning,
            ResponsibilityLedger ledger,
            Staff staff,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.plans = plans;
        this.planning = planning;
        this.ledger = ledger;
        this.staff = staff;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @Path("/marketing-plans")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listMarketingPlans",
            summary =
                    "年度营销计划，可按年度、状态、支行、客户经理、客户查询 / Plans of a year, this one unless asked, by state, branch, manager or client")
    public Page<MarketingPlanView> list(
            @QueryParam("year") Integer year,
            @QueryParam("state") MarketingPlan.State state,
            @QueryParam("branchId") String branchId,
            @QueryParam("staffId") String staffId,
            @QueryParam("clientId") String clientId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        LocalDate today = businessDay.today();
        List<MarketingPlan> rows = plans.page(
                new MarketingPlans.Criteria(yearOr(year, today), state, branchId, staffId, clientId),
                current.get(),
                today,
                after(cursor),
                size + 1);
        return Page.of(views(rows, today), size, plan -> Cursor.encode(plan.planId()));
    }

    @GET
    @Path("/marketing-plans/unplanned")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listUnplannedClients",
            summary = "没有年度营销计划的公司客户 / Companies without an approved plan for the year, by branch or manager")
    public Page<MarketingPlans.Unplanned> unplanned(
            @QueryParam("year") Integer year,
            @QueryParam("branchId") String branchId,
            @QueryParam("staffId") String staffId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        LocalDate today = businessDay.today();
        return Page.of(
                plans.unplanned(
                        new MarketingPlans.Criteria(yearOr(year, today), null, branchId, staffId, null),
                        current.get(),
                        today,
                        after(cursor),
                        size + 1),
                size,
                client -> Cursor.encode(client.clientId()));
    }

    @GET
    @Path("/marketing-plans/coverage")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "getMarketingPlanCoverage",
            summary =
                    "公司客户年度营销计划覆盖率，按主办客户经理 / Companies with an approved plan out of all, by branch and leading manager")
    public PlanCoverage coverage(@QueryParam("year") Integer year, @QueryParam("branchId") String branchId) {
        LocalDate today = businessDay.today();
        int asked = yearOr(year, today);
        List<MarketingPlans.Coverage> rows = plans.coverage(asked, branchId, current.get(), today);
        Map<String, String> names = staff.namesOf(rows.stream()
                .map(MarketingPlans.Coverage::staffId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        long clients = rows.stream().mapToLong(MarketingPlans.Coverage::clients).sum();
        long covered = rows.stream().mapToLong(MarketingPlans.Coverage::covered).sum();
        return new PlanCoverage(
                today,
                asked,
                clients,
                covered,
                percent(covered, clients),
                rows.stream()
                        .map(row -> new PlanCoverage.ByManager(
                                row.branchId(),
                                row.staffId(),
                                row.staffId() == null ? null : names.getOrDefault(row.staffId(), row.staffId()),
                                row.clients(),
                                row.covered(),
                                percent(row.covered(), row.clients())))
                        .toList());
    }

    @GET
    @Path("/marketing-plans/{marketingPlanId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "getMarketingPlan", summary = "年度营销计划及进度 / A plan and how far it is fulfilled")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MarketingPlanView.class)))
    public Response get(@PathParam("marketingPlanId") String planId) {
        MarketingPlanView view = view(planId);
        return Response.ok(view).header("ETag", view.etag()).build();
    }

    @POST
    @Path("/marketing-plans")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "draftMarketingPlan",
            summary = "拟定年度营销计划 / Draft the plan of a client served today, one for each year")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MarketingPlanView.class)))
    public Response draft(
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PlanRequests.DraftMarketingPlanRequest request) {
        return idempotent.created(
                key,
                request,
                () -> view(planning.draft(request.clientId(), request.year(), request.content(), current.get())));
    }

    @PUT
    @Path("/marketing-plans/{marketingPlanId}")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "rewriteMarketingPlan",
            summary = "修改未提交或被退回的计划 / Rewrite a plan that is not submitted, by ETag in If-Match")
    public MarketingPlanView rewrite(
            @PathParam("marketingPlanId") String planId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanRequests.RewriteMarketingPlanRequest request) {
        planning.rewrite(planId, ifMatch, request.content(), current.get());
        return view(planId);
    }

    @POST
    @Path("/marketing-plans/{marketingPlanId}/submission")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "submitMarketingPlan",
            summary = "提交支行行长审批 / Submit a plan to the head of the branch, by ETag in If-Match")
    public MarketingPlanView submit(
            @PathParam("marketingPlanId") String planId, @HeaderParam("If-Match") String ifMatch) {
        planning.submit(planId, ifMatch, current.get());
        return view(planId);
    }

    @POST
    @Path("/marketing-plans/{marketingPlanId}/approval")
    @RolesAllowed({BRANCH_HEAD, MARKETING})
    @Operation(
            operationId = "approveMarketingPlan",
            summary =
                    "批准计划（须由另一人） / Approve exactly what If-Match names: the head of the branch, marketing where the head wrote it")
    public MarketingPlanView approve(
            @PathParam("marketingPlanId") String planId, @HeaderParam("If-Match") String ifMatch) {
        planning.decide(planId, ifMatch, null, current.get());
        return view(planId);
    }

    @POST
    @Path("/marketing-plans/{marketingPlanId}/return")
    @RolesAllowed({BRANCH_HEAD, MARKETING})
    @Operation(
            operationId = "returnMarketingPlan",
            summary = "退回计划 / Return a plan with the reason, by ETag in If-Match")
    public MarketingPlanView sendBack(
            @PathParam("marketingPlanId") String planId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanRequests.ReturnMarketingPlanRequest request) {
        planning.decide(planId, ifMatch, request.reason().strip(), current.get());
        return view(planId);
    }

    @POST
    @Path("/marketing-plans/{marketingPlanId}/completions")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "completeMarketingAction",
            summary = "办结计划事项 / Record that an action of an approved plan was done")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MarketingPlanView.class)))
    public Response complete(
            @PathParam("marketingPlanId") String planId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PlanRequests.CompleteActionRequest request) {
        return idempotent.created(key, request, () -> {
            planning.complete(planId, request.no(), request.doneOn(), request.note(), current.get());
            return view(planId);
        });
    }

    @POST
    @Path("/cross-sales")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "recordCrossSale",
            summary = "登记交叉销售 / Record what was sold to a client beside its main business")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CrossSale.class)))
    public Response sell(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanRequests.RecordCrossSaleRequest request) {
        return idempotent.created(
                key,
                request,
                () -> planning.sell(
                        request.clientId(), request.kind(), request.product(), request.soldOn(), current.get()));
    }

    private MarketingPlanView view(String planId) {
        LocalDate today = businessDay.today();
        return plans.find(planId, current.get(), today)
                .map(plan -> views(List.of(plan), today).getFirst())
                .orElseThrow(() -> Problem.notFound("marketing plan", planId));
    }

    private List<MarketingPlanView> views(List<MarketingPlan> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Actor reader = current.get();
        List<String> clients = rows.stream().map(MarketingPlan::clientId).toList();
        Map<String, Map<CrossSaleKind, Integer>> sold =
                plans.sold(clients, rows.getFirst().year());
        Map<String, String> names = staff.namesOf(
                rows.stream().map(MarketingPlan::draftedBy).distinct().toList());
        Set<String> served = ledger.servedAmong(clients, reader.personId(), today);
        return rows.stream()
                .map(plan -> MarketingPlanView.of(
                        plan,
                        sold.getOrDefault(plan.clientId(), Map.of()),
                        names,
                        served.contains(plan.clientId()),
                        today))
                .toList();
    }

    private static int yearOr(Integer year, LocalDate today) {
        return year == null ? today.getYear() : year;
    }

    private static String after(String cursor) {
        List<String> keys = Cursor.decode(cursor);
        return keys.isEmpty() ? "" : keys.getFirst();
    }

    private static String percent(long part, long whole) {
        return Objects.requireNonNullElse(
                PlanPolicy.completion(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)), "0.0");
    }
}
