package kejing.performance.incentive.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.rest.Versions;
import kejing.performance.incentive.DecidePayRun;
import kejing.performance.incentive.MakePayRun;
import kejing.performance.incentive.PayLedger;
import kejing.performance.incentive.PayRun;
import kejing.performance.incentive.PayRunState;
import kejing.performance.incentive.PayRuns;
import kejing.performance.period.Periods;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Pay of a closed period: HR makes the run, a second person of the committee decides. Amounts are for HR, the
 * committee, the auditor and the person, who sees the own statement once it is approved; not for the head of the branch.
 */
@Path("/periods/{periodId}")
@RunOnVirtualThread
public class PayResource {

    private final Periods periods;
    private final PayRuns runs;
    private final PayLedger ledger;
    private final MakePayRun makePayRun;
    private final DecidePayRun decidePayRun;
    private final Idempotent idempotent;
    private final CurrentActor current;

    PayResource(
            Periods periods,
            PayRuns runs,
            PayLedger ledger,
            MakePayRun makePayRun,
            DecidePayRun decidePayRun,
            Idempotent idempotent,
            CurrentActor current) {
        this.periods = periods;
        this.runs = runs;
        this.ledger = ledger;
        this.makePayRun = makePayRun;
        this.decidePayRun = decidePayRun;
        this.idempotent = idempotent;
        this.current = current;
    }

    @POST
    @Path("/pay-run")
    @RolesAllowed("hr")
    @Operation(operationId = "makePayRun", summary = "计算本期绩效工资 / Compute everybody's pay for a closed period")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PayRun.class)))
    public Response make(
            @PathParam("periodId") String periodId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid MakePayRunRequest request) {
        return idempotent.created(
                key,
                request,
                () -> makePayRun.make(
                        periodId,
                        request.advances().stream()
                                .map(MakePayRunRequest.AdvanceEntry::paid)
                                .toList(),
                        current.get()));
    }

    @GET
    @Path("/pay-run")
    @RolesAllowed({"hr", "committee", "auditor"})
    @Operation(operationId = "getPayRun", summary = "发薪批次 / The latest pay run; its hash is the ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PayRun.class)))
    public Response run(@PathParam("periodId") String periodId) {
        periods.require(periodId);
        return answer(runs.require(periodId));
    }

    @POST
    @Path("/pay-run/approval")
    @RolesAllowed("committee")
    @Operation(
            operationId = "approvePayRun",
            summary = "批准发薪（须由不参加本计划的另一人） / Approve, as a second person outside the plan, by the hash in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PayRun.class)))
    public Response approve(@PathParam("periodId") String periodId, @HeaderParam("If-Match") String ifMatch) {
        return answer(decidePayRun.approve(periodId, ifMatch, current.get()));
    }

    @POST
    @Path("/pay-run/rejection")
    @RolesAllowed("committee")
    @Operation(operationId = "rejectPayRun", summary = "退回发薪批次 / Reject the run; another may be made")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PayRun.class)))
    public Response reject(@PathParam("periodId") String periodId, @HeaderParam("If-Match") String ifMatch) {
        return answer(decidePayRun.reject(periodId, ifMatch, current.get()));
    }

    @GET
    @Path("/pay")
    @RolesAllowed({"hr", "committee", "auditor"})
    @Operation(operationId = "listPay", summary = "本期绩效工资 / Statements of the latest run, by person")
    public Page<PayRow> list(
            @PathParam("periodId") String periodId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        periods.require(periodId);
        int size = Page.limit(limit);
        List<String> after = Cursor.decode(cursor);
        PayRun run = runs.require(periodId);
        List<PayRow> rows = runs.page(run, after.isEmpty() ? "" : after.getFirst(), size + 1).stream()
                .map(PayRow::of)
                .toList();
        return Page.of(rows, size, last -> Cursor.encode(last.staffId()));
    }

    @GET
    @Path("/pay/{staffId}")
    @RolesAllowed({"employee", "relationship-manager", "hr", "committee", "auditor"})
    @Operation(operationId = "getPay", summary = "个人绩效工资单 / One person's statement, line by line, with the ledger")
    public PayStatementView get(@PathParam("periodId") String periodId, @PathParam("staffId") String staffId) {
        periods.require(periodId);
        return runs.latest(periodId)
                .filter(run -> mayRead(current.get(), run, staffId))
                .flatMap(run -> runs.find(run, staffId).map(person -> PayStatementView.of(run, person, ledger)))
                .orElseThrow(() -> Problem.notFound("pay-statement", staffId));
    }

    private static boolean mayRead(Actor reader, PayRun run, String staffId) {
        boolean departments = reader.has("hr") || reader.has("committee") || reader.has("auditor");
        return departments || (staffId.equals(reader.personId()) && run.state() == PayRunState.APPROVED);
    }

    private static Response answer(PayRun run) {
        return Response.ok(run)
                .header(HttpHeaders.ETAG, Versions.tag(run.hash()))
                .build();
    }
}
