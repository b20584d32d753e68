package kejing.portfolio.ledger.rest;

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
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.ledger.KeepLedger;
import kejing.portfolio.ledger.LedgerEntries;
import kejing.portfolio.ledger.LedgerKind;
import kejing.portfolio.ledger.LedgerRules;
import kejing.portfolio.sight.AskedDay;
import kejing.portfolio.sight.Where;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The ledgers that are kept by hand. */
@Path("/ledger-entries")
@RunOnVirtualThread
public class LedgerResource {

    private final LedgerEntries entries;
    private final KeepLedger keep;
    private final Schemes schemes;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    LedgerResource(
            LedgerEntries entries,
            KeepLedger keep,
            Schemes schemes,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.entries = entries;
        this.keep = keep;
        this.schemes = schemes;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listLedgerEntries",
            summary = "手工台账，可按种类、客户、是否办结查询 / Entries of ledgers by kind, client or whether open, the last first")
    public Page<LedgerEntryView> list(
            @QueryParam("kind") LedgerKind kind,
            @QueryParam("clientId") String clientId,
            @QueryParam("open") Boolean open,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        LocalDate today = businessDay.today();
        List<String> keys = Cursor.decode(cursor);
        Where where = new Where()
                .seenBy(current.get(), today)
                .andIf("e.kind = ?", kind == null ? null : kind.name())
                .andIf("e.client_id = ?", clientId)
                .andIf("(e.completed_on is null) = ?", open);
        return Page.of(
                entries
                        .page(
                                where,
                                keys.size() == 2 ? AskedDay.of("cursor", keys.getFirst()) : null,
                                keys.isEmpty() ? "" : keys.getLast(),
                                size + 1)
                        .stream()
                        .map(entry -> LedgerEntryView.of(entry, today))
                        .toList(),
                size,
                view -> Cursor.encode(
                        view.entry().happenedOn().toString(), view.entry().entryId()));
    }

    @GET
    @Path("/rules")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "getLedgerRules", summary = "台账项目与期限 / Fields and deadlines of the ledgers today")
    public LedgerRules rules() {
        return schemes.inForce(LedgerRules.KIND, businessDay.today(), LedgerRules.class)
                .parameters();
    }

    @POST
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "enterInLedger", summary = "登记台账 / Enter something about an own client in a ledger")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LedgerEntryView.class)))
    public Response enter(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid LedgerEntryRequest request) {
        return idempotent.created(
                key,
                request,
                () -> LedgerEntryView.of(
                        keep.enter(
                                request.kind(),
                                request.clientId(),
                                request.accountId(),
                                request.happenedOn(),
                                request.dueOn(),
                                request.amount(),
                                request.details(),
                                current.get()),
                        businessDay.today()));
    }

    @POST
    @Path("/completions")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "completeInLedger", summary = "办结台账事项 / Complete an entry; late if after its deadline")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LedgerEntryView.class)))
    public Response complete(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid LedgerCompletionRequest request) {
        return idempotent.created(
                key,
                request,
                () -> LedgerEntryView.of(
                        keep.complete(request.entryId(), request.completedOn(), request.result(), current.get()),
                        businessDay.today()));
    }
}
