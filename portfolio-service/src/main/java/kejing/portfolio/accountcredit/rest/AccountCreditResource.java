package kejing.portfolio.accountcredit.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
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
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.accountcredit.AccountCredit;
import kejing.portfolio.accountcredit.AccountCredits;
import kejing.portfolio.accountcredit.DivideAccount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The decisions about who has the credit of single accounts (SEM-7). */
@Path("/account-credits")
@RunOnVirtualThread
public class AccountCreditResource {

    private final DivideAccount divide;
    private final AccountCredits credits;
    private final AccountCreditViews views;
    private final CurrentActor current;
    private final BusinessDay day;
    private final Idempotent idempotent;

    AccountCreditResource(
            DivideAccount divide,
            AccountCredits credits,
            AccountCreditViews views,
            CurrentActor current,
            BusinessDay day,
            Idempotent idempotent) {
        this.divide = divide;
        this.credits = credits;
        this.views = views;
        this.current = current;
        this.day = day;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(
            operationId = "listAccountCredits",
            summary =
                    "账户分成列表 / Divisions of accounts, by id: all, the branch's, or those of one's clients and own parts")
    public Page<AccountCreditView> list(
            @QueryParam("state") AccountCredit.State state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        Actor reader = current.get();
        List<AccountCredit> rows =
                credits.page(state, reader, day.today(), keys.isEmpty() ? "" : keys.getFirst(), size + 1);
        return Page.of(views.of(rows, reader), size, row -> Cursor.encode(row.accountCreditId()));
    }

    @POST
    @RolesAllowed({MARKETING, BRANCH_HEAD})
    @Operation(operationId = "proposeAccountCredit", summary = "提出账户分成 / Propose who has the credit of an account")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AccountCreditView.class)))
    public Response propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid AccountCreditRequest request) {
        Actor proposer = current.get();
        return idempotent.created(
                key,
                request,
                () -> views.of(
                        divide.propose(
                                request.accountId(), request.from(), request.shares(), request.reason(), proposer),
                        proposer));
    }

    @GET
    @Path("/{accountCreditId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(operationId = "getAccountCreditDecision", summary = "账户分成详情 / One division of an account")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountCreditView.class)))
    public Response get(@PathParam("accountCreditId") String accountCreditId) {
        Actor reader = current.get();
        return tagged(
                credits.visible(accountCreditId, reader, day.today())
                        .orElseThrow(() -> Problem.notFound("account-credit", accountCreditId)),
                reader);
    }

    @POST
    @Path("/{accountCreditId}/approval")
    @RolesAllowed({MARKETING, COMMITTEE, HR})
    @Operation(
            operationId = "approveAccountCredit",
            summary = "批准账户分成（须由无利害关系的另一人） / Approve, as a second person without a part, exactly what If-Match names")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountCreditView.class)))
    public Response approve(
            @PathParam("accountCreditId") String accountCreditId, @HeaderParam("If-Match") String ifMatch) {
        Actor checker = current.get();
        return tagged(divide.approve(accountCreditId, ifMatch, checker), checker);
    }

    @POST
    @Path("/{accountCreditId}/refusal")
    @RolesAllowed({MARKETING, COMMITTEE, HR})
    @Operation(
            operationId = "refuseAccountCredit",
            summary = "退回账户分成 / Refuse, as a second person, what If-Match names")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountCreditView.class)))
    public Response refuse(
            @PathParam("accountCreditId") String accountCreditId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AccountCreditRefusal request) {
        Actor checker = current.get();
        return tagged(divide.refuse(accountCreditId, ifMatch, request.reason(), checker), checker);
    }

    private Response tagged(AccountCredit credit, Actor reader) {
        return Response.ok(views.of(credit, reader)).tag(credit.hash()).build();
    }
}
