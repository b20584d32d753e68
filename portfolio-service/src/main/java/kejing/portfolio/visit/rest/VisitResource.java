package kejing.portfolio.visit.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.sight.AskedDay;
import kejing.portfolio.visit.RecordVisit;
import kejing.portfolio.visit.Visit;
import kejing.portfolio.visit.Visits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Records of visits. */
@Path("/visits")
@RunOnVirtualThread
public class VisitResource {

    private final RecordVisit recordVisit;
    private final Visits visits;
    private final Staff staff;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    VisitResource(
            RecordVisit recordVisit,
            Visits visits,
            Staff staff,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.recordVisit = recordVisit;
        this.visits = visits;
        this.staff = staff;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @POST
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "recordVisit", summary = "登记走访 / Record a visit to an own client, or correct a record")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VisitView.class)))
    public Response record(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RecordVisitRequest request) {
        return idempotent.created(key, request, () -> {
            Visit visit = recordVisit.record(
                    request.clientId(),
                    request.visitedOn(),
                    request.kind(),
                    request.purpose(),
                    request.place(),
                    Objects.requireNonNullElse(request.companions(), List.of()),
                    request.findings(),
                    request.nextStep(),
                    request.nextOn(),
                    request.corrects(),
                    current.get());
            return VisitView.of(visit, visits.clientNames(List.of(visit.clientId())), staff.namesOf(visit.visitors()));
        });
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listVisits",
            summary = "走访记录，可按客户、客户经理、日期查询 / Visits by client, manager or days, the last first")
    public Page<VisitView> list(
            @QueryParam("clientId") String clientId,
            @QueryParam("staffId") String staffId,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        LocalDate day = keys.size() == 2 ? AskedDay.of("cursor", keys.getFirst()) : null;
        List<Visit> rows = visits.page(
                new Visits.Criteria(clientId, staffId, AskedDay.of("from", from), AskedDay.of("to", to)),
                current.get(),
                businessDay.today(),
                day,
                keys.isEmpty() ? "" : keys.getLast(),
                size + 1);
        Map<String, String> names = staff.namesOf(rows.stream()
                .flatMap(visit -> visit.visitors().stream())
                .distinct()
                .toList());
        Map<String, String> clients =
                visits.clientNames(rows.stream().map(Visit::clientId).distinct().toList());
        return Page.of(
                rows.stream().map(visit -> VisitView.of(visit, clients, names)).toList(),
                size,
                visit -> Cursor.encode(visit.visitedOn().toString(), visit.visitId()));
    }
}
