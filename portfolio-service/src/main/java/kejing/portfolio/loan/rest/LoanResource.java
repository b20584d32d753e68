package kejing.portfolio.loan.rest;

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
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.loan.Loan;
import kejing.portfolio.loan.LoanAct;
import kejing.portfolio.loan.LoanClockPolicy;
import kejing.portfolio.loan.LoanClocks;
import kejing.portfolio.loan.Loans;
import kejing.portfolio.loan.RecordLoanAct;
import kejing.portfolio.sight.Where;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Loans that fall due, their collection and their limitation. */
@Path("/")
@RunOnVirtualThread
public class LoanResource {

    private final Loans loans;
    private final RecordLoanAct recordAct;
    private final Schemes schemes;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    LoanResource(
            Loans loans,
            RecordLoanAct recordAct,
            Schemes schemes,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.loans = loans;
        this.recordAct = recordAct;
        this.schemes = schemes;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @Path("/loans")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(
            operationId = "listLoans",
            summary = "贷款到期、催收与时效台账 / Loans not repaid: maturing, matured or non-performing, with acts and limitation")
    public Page<LoanView> list(
            @QueryParam("selection") Loans.Selection selection,
            @QueryParam("clientId") String clientId,
            @QueryParam("branchId") String branchId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        LocalDate today = businessDay.today();
        List<String> keys = Cursor.decode(cursor);
        LoanClocks clocks =
                schemes.inForce(LoanClocks.KIND, today, LoanClocks.class).parameters();
        LoanClockPolicy policy = new LoanClockPolicy(clocks);
        Where where = new Where()
                .seenBy(current.get(), today)
                .andIf("c.client_id = ?", clientId)
                .andIf("c.branch_id = ?", branchId);
        List<Loan> rows = loans.page(
                where,
                Objects.requireNonNullElse(selection, Loans.Selection.ALL),
                today,
                clocks.noticeDays(),
                keys.isEmpty() ? "" : keys.getFirst(),
                size + 1);
        Map<String, List<LoanAct>> acts =
                loans.acts(rows.stream().map(Loan::accountId).toList());
        return Page.of(
                rows.stream()
                        .map(loan -> LoanView.of(loan, acts.getOrDefault(loan.accountId(), List.of()), policy))
                        .toList(),
                size,
                loan -> Cursor.encode(loan.accountId()));
    }

    @POST
    @Path("/loan-acts")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "recordLoanAct",
            summary = "登记到期通知、催收、移交保全 / Record a notice, dunning or hand-over of a loan of an own client")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LoanAct.class)))
    public Response record(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid LoanActRequest request) {
        return idempotent.created(
                key,
                request,
                () -> recordAct.record(
                        request.accountId(), request.kind(), request.actedOn(), request.note(), current.get()));
    }
}
