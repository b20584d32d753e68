package kejing.portfolio.dossier.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.dossier.DossierRules;
import kejing.portfolio.dossier.Dossiers;
import kejing.portfolio.dossier.KeepDossier;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.sight.Where;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The dossiers of clients. */
@Path("/dossiers")
@RunOnVirtualThread
public class DossierResource {

    private final Dossiers dossiers;
    private final KeepDossier keep;
    private final Schemes schemes;
    private final Staff staff;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    DossierResource(
            Dossiers dossiers,
            KeepDossier keep,
            Schemes schemes,
            Staff staff,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.dossiers = dossiers;
        this.keep = keep;
        this.schemes = schemes;
        this.staff = staff;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listDossiers",
            summary = "客户档案完整度，可按支行、客户经理、是否缺件查询 / Dossiers by branch, manager or whether anything is missing")
    public Page<DossierHeadline> list(
            @QueryParam("branchId") String branchId,
            @QueryParam("staffId") String staffId,
            @QueryParam("incomplete") Boolean incomplete,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        DossierRules rules = rules();
        Where where = seen(branchId).heldBy(staffId, businessDay.today());
        if (incomplete != null) {
            Dossiers.incomplete(where, rules, incomplete);
        }
        return Page.of(
                dossiers.page(where, keys.isEmpty() ? "" : keys.getFirst(), size + 1).stream()
                        .map(row -> DossierHeadline.of(row, rules))
                        .toList(),
                size,
                dossier -> Cursor.encode(dossier.clientId()));
    }

    @GET
    @Path("/coverage")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "getDossierCoverage",
            summary = "建档率，按支行与主办客户经理 / Clients with a dossier out of all, by branch and leading manager")
    public DossierCoverage coverage(@QueryParam("branchId") String branchId) {
        LocalDate today = businessDay.today();
        List<Dossiers.Coverage> rows = dossiers.coverage(seen(branchId), today);
        Map<String, String> names = staff.namesOf(rows.stream()
                .map(Dossiers.Coverage::staffId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        long clients = rows.stream().mapToLong(Dossiers.Coverage::clients).sum();
        long covered = rows.stream().mapToLong(Dossiers.Coverage::covered).sum();
        return new DossierCoverage(
                today,
                clients,
                covered,
                DossierRules.percent(covered, clients),
                rows.stream()
                        .map(row -> new DossierCoverage.ByManager(
                                row.branchId(),
                                row.staffId(),
                                row.staffId() == null ? null : names.getOrDefault(row.staffId(), row.staffId()),
                                row.clients(),
                                row.covered(),
                                DossierRules.percent(row.covered(), row.clients())))
                        .toList());
    }

    @GET
    @Path("/{clientId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "getDossier", summary = "某客户的档案 / The dossier of a client")
    public DossierDetail get(@PathParam("clientId") String clientId) {
        return detail(clientId);
    }

    @POST
    @Path("/{clientId}/items")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "fileInDossier", summary = "归档材料 / File an item in the dossier of an own client")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DossierDetail.class)))
    public Response file(
            @PathParam("clientId") String clientId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DossierItemRequest request) {
        return idempotent.created(key, request, () -> {
            keep.file(
                    clientId,
                    request.code(),
                    request.dated(),
                    request.name(),
                    request.sha256(),
                    request.doubleArchived(),
                    current.get());
            return detail(clientId);
        });
    }

    @POST
    @Path("/{clientId}/withdrawals")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "withdrawFromDossier", summary = "撤出材料 / Take an item out of the dossier of an own client")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DossierDetail.class)))
    public Response withdraw(
            @PathParam("clientId") String clientId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid DossierWithdrawalRequest request) {
        return idempotent.created(key, request, () -> {
            keep.withdraw(clientId, request.code(), request.reason(), current.get());
            return detail(clientId);
        });
    }

    private DossierDetail detail(String clientId) {
        DossierRules rules = rules();
        Dossiers.Row row = dossiers.page(seen(null).and("c.client_id = ?", clientId), "", 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("client", clientId));
        Map<String, Dossiers.Item> filed = new LinkedHashMap<>();
        dossiers.items(clientId).forEach(item -> filed.put(item.code(), item));
        List<DossierDetail.Slot> slots = new ArrayList<>();
        rules.items()
                .forEach(item -> slots.add(new DossierDetail.Slot(
                        item.code(),
                        new Text(item.zh(), item.en()),
                        item.requiredFor().contains(row.kind()),
                        filed.get(item.code()))));
        var known = new HashSet<>(slots.stream().map(DossierDetail.Slot::code).toList());
        filed.values().stream()
                .filter(item -> !known.contains(item.code()))
                .forEach(item -> slots.add(
                        new DossierDetail.Slot(item.code(), new Text(item.name(), item.name()), false, item)));
        return new DossierDetail(DossierHeadline.of(row, rules), slots);
    }

    private Where seen(String branchId) {
        return new Where().seenBy(current.get(), businessDay.today()).andIf("c.branch_id = ?", branchId);
    }

    private DossierRules rules() {
        return schemes.inForce(DossierRules.KIND, businessDay.today(), DossierRules.class)
                .parameters();
    }
}
