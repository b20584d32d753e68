package kejing.portfolio.servicecase.rest;

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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.rest.Versions;
import kejing.portfolio.Roles;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.servicecase.CaseKind;
import kejing.portfolio.servicecase.CasePolicy;
import kejing.portfolio.servicecase.ServiceCase;
import kejing.portfolio.servicecase.ServiceCases;
import kejing.portfolio.servicecase.ServiceDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Service cases: every member of staff records, the owner acts, the unit sees. */
@Path("/service-cases")
@RunOnVirtualThread
@RolesAllowed(Roles.EMPLOYEE)
public class ServiceCaseResource {

    private final ServiceCases cases;
    private final ServiceDesk desk;
    private final Staff staff;
    private final CurrentActor current;
    private final Idempotent idempotent;
    private final Clock clock;

    ServiceCaseResource(
            ServiceCases cases,
            ServiceDesk desk,
            Staff staff,
            CurrentActor current,
            Idempotent idempotent,
            Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.staff = staff;
        this.current = current;
        this.idempotent = idempotent;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listServiceCases",
            summary =
                    "服务事项：本人、待接收、本机构、本人登记、全行 / Cases by scope (default MINE), latest first; state=OPEN leaves closed ones out")
    public Page<CaseHeadline> list(
            @QueryParam("scope") ServiceCases.CaseScope scope,
            @QueryParam("kind") CaseKind kind,
            @QueryParam("open") boolean open,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        Actor reader = current.get();
        List<ServiceCase> rows = cases.page(
                scope == null ? ServiceCases.CaseScope.MINE : scope, reader, kind, open, after(cursor), size + 1);
        var names = staff.namesOf(
                rows.stream().map(ServiceCase::ownerStaff).distinct().toList());
        Instant now = clock.instant();
        return Page.of(
                rows.stream()
                        .map(one -> CaseHeadline.of(one, names, reader, now))
                        .toList(),
                size,
                one -> Cursor.encode(one.receivedAt().toString(), one.caseId()));
    }

    @POST
    @Operation(operationId = "recordServiceCase", summary = "登记服务事项 / Record a case; the first contact owns it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response record(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid CaseRecordRequest request) {
        Actor first = current.get();
        return idempotent.created(key, request, () -> detail(desk.record(request.received(), first), first));
    }

    @GET
    @Path("/{caseId}")
    @Operation(operationId = "getServiceCase", summary = "服务事项详情 / A case with its clocks and record, version as ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response get(@PathParam("caseId") String caseId) {
        Actor reader = current.get();
        return answer(cases.byId(caseId)
                .filter(found -> CasePolicy.sees(found, reader))
                .orElseThrow(() -> ServiceCases.unknown(caseId)));
    }

    @POST
    @Path("/{caseId}/relay")
    @Operation(
            operationId = "relayServiceCase",
            summary = "转办给其他机构或人员 / Offer a case to another unit or person, by ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response relay(
            @PathParam("caseId") String caseId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CaseRelayRequest request) {
        return answer(desk.relay(
                caseId,
                ifMatch,
                request.unitId(),
                request.staffId(),
                seconds(request.promisedAt()),
                request.note(),
                current.get()));
    }

    @POST
    @Path("/{caseId}/acceptance")
    @Operation(operationId = "acceptServiceCase", summary = "接受转办 / Accept an offered case, by ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response accept(@PathParam("caseId") String caseId, @HeaderParam("If-Match") String ifMatch) {
        return answer(desk.accept(caseId, ifMatch, current.get()));
    }

    @POST
    @Path("/{caseId}/refusal")
    @Operation(operationId = "refuseServiceCase", summary = "退回转办 / Give an offered case back with a reason, by ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response refuse(
            @PathParam("caseId") String caseId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CaseRefusalRequest request) {
        return answer(desk.refuse(caseId, ifMatch, request.reason(), current.get()));
    }

    @POST
    @Path("/{caseId}/response")
    @Operation(operationId = "respondToServiceCase", summary = "登记答复 / Record an answer to the client, by ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response respond(
            @PathParam("caseId") String caseId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CaseResponseRequest request) {
        return answer(desk.respond(caseId, ifMatch, request.text(), seconds(request.promisedAt()), current.get()));
    }

    @POST
    @Path("/{caseId}/pause")
    @Operation(operationId = "pauseServiceCase", summary = "暂停计时 / Stop the clock for a reason of the scheme, by ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response pause(
            @PathParam("caseId") String caseId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CasePauseRequest request) {
        return answer(desk.pause(caseId, ifMatch, request.reason(), current.get()));
    }

    @POST
    @Path("/{caseId}/resumption")
    @Operation(operationId = "resumeServiceCase", summary = "恢复计时 / Let the clock run again, by ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response resume(@PathParam("caseId") String caseId, @HeaderParam("If-Match") String ifMatch) {
        return answer(desk.resume(caseId, ifMatch, current.get()));
    }

    @POST
    @Path("/{caseId}/resolution")
    @Operation(operationId = "resolveServiceCase", summary = "办结 / End the work with its handling record, by ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response resolve(
            @PathParam("caseId") String caseId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CaseResolutionRequest request) {
        return answer(desk.resolve(
                caseId, ifMatch, request.handling(), request.outcome(), request.returnReason(), current.get()));
    }

    @POST
    @Path("/{caseId}/closing")
    @Operation(operationId = "closeServiceCase", summary = "归档 / File a resolved case, by ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
    public Response close(@PathParam("caseId") String caseId, @HeaderParam("If-Match") String ifMatch) {
        return answer(desk.close(caseId, ifMatch, current.get()));
    }

    private Response answer(ServiceCase one) {
        return Response.ok(detail(one, current.get()))
                .header("ETag", Versions.tag(one.version()))
                .build();
    }

    private CaseDetail detail(ServiceCase one, Actor reader) {
        List<ServiceCases.Entry> entries = cases.entries(one.caseId());
        List<String> persons = new ArrayList<>(List.of(one.ownerStaff(), one.recordedBy()));
        for (ServiceCases.Entry entry : entries) {
            persons.add(entry.staffId());
            if (entry.toStaff() != null) {
                persons.add(entry.toStaff());
            }
        }
        return CaseDetail.of(one, entries, staff.namesOf(persons), reader, clock.instant());
    }

    private static ServiceCases.After after(String cursor) {
        List<String> keys = Cursor.decode(cursor);
        if (keys.isEmpty()) {
            return null;
        }
        try {
            return new ServiceCases.After(Instant.parse(keys.getFirst()), keys.getLast());
        } catch (DateTimeException e) {
            throw Problem.form("bad-cursor", Text.of("翻页游标无效，请从第一页重新查询", "The cursor is not valid; start again"));
        }
    }

    private static Instant seconds(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
    }
}
