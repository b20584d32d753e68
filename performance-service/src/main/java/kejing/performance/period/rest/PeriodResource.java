package kejing.performance.period.rest;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.performance.period.ClosePeriod;
import kejing.performance.period.OpenPeriod;
import kejing.performance.period.Period;
import kejing.performance.period.Periods;
import kejing.performance.period.SoftClosePeriod;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Assessment periods: opened, soft-closed by a maker, closed by a second person. */
@Path("/periods")
@RunOnVirtualThread
public class PeriodResource {

    private final Periods periods;
    private final OpenPeriod openPeriod;
    private final SoftClosePeriod softClosePeriod;
    private final ClosePeriod closePeriod;
    private final Idempotent idempotent;
    private final CurrentActor current;

    PeriodResource(
            Periods periods,
            OpenPeriod openPeriod,
            SoftClosePeriod softClosePeriod,
            ClosePeriod closePeriod,
            Idempotent idempotent,
            CurrentActor current) {
        this.periods = periods;
        this.openPeriod = openPeriod;
        this.softClosePeriod = softClosePeriod;
        this.closePeriod = closePeriod;
        this.idempotent = idempotent;
        this.current = current;
    }

    @GET
    @RolesAllowed({
        "employee",
        "relationship-manager",
        "branch-head",
        "marketing",
        "hr",
        "committee",
        "auditor",
        "administrator"
    })
    @Operation(operationId = "listPeriods", summary = "考核期列表 / Periods, latest first")
    public Page<PeriodView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> after = Cursor.decode(cursor);
        Actor reader = current.get();
        List<PeriodView> rows = (after.isEmpty()
                        ? periods.page(null, null, size + 1)
                        : periods.page(day(after), after.getLast(), size + 1))
                .stream().map(period -> PeriodView.of(period, reader)).toList();
        return Page.of(rows, size, last -> Cursor.encode(last.from().toString(), last.periodId()));
    }

    @POST
    @RolesAllowed("marketing")
    @Operation(operationId = "openPeriod", summary = "建立考核期 / Open a period")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response open(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid OpenPeriodRequest request) {
        Actor maker = current.get();
        return idempotent.created(
                key,
                request,
                () -> PeriodView.of(
                        openPeriod.open(
                                request.periodId(),
                                request.title(),
                                request.from(),
                                request.to(),
                                request.schemeId(),
                                maker),
                        maker));
    }

    @GET
    @Path("/{periodId}")
    @RolesAllowed({
        "employee",
        "relationship-manager",
        "branch-head",
        "marketing",
        "hr",
        "committee",
        "auditor",
        "administrator"
    })
    @Operation(operationId = "getPeriod", summary = "考核期详情 / One period; the ETag is the hash of its frozen result")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response get(@PathParam("periodId") String periodId) {
        return answer(periods.require(periodId));
    }

    @POST
    @Path("/{periodId}/soft-close")
    @RolesAllowed("marketing")
    @Operation(operationId = "softClosePeriod", summary = "初结：计算并冻结 / Compute the period and freeze it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response softClose(@PathParam("periodId") String periodId, @HeaderParam("If-Match") String ifMatch) {
        return answer(softClosePeriod.softClose(periodId, ifMatch, current.get()));
    }

    @POST
    @Path("/{periodId}/close")
    @RolesAllowed({"hr", "committee"})
    @Operation(
            operationId = "closePeriod",
            summary = "终结（须由另一人） / Close the period, as a second person, by its hash in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response close(@PathParam("periodId") String periodId, @HeaderParam("If-Match") String ifMatch) {
        return answer(closePeriod.close(periodId, ifMatch, current.get()));
    }

    private Response answer(Period period) {
        return Response.ok(PeriodView.of(period, current.get()))
                .header(HttpHeaders.ETAG, period.tag())
                .build();
    }

    private static LocalDate day(List<String> after) {
        try {
            return LocalDate.parse(after.getFirst());
        } catch (DateTimeParseException e) {
            throw Problem.form(
                    "bad-cursor",
                    Text.of("翻页游标无效，请从第一页重新查询", "The cursor is not valid; start again from the first page"));
        }
    }
}
