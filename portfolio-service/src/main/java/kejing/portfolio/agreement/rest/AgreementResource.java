package kejing.portfolio.agreement.rest;

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
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.agreement.Agreement;
import kejing.portfolio.agreement.Agreements;
import kejing.portfolio.agreement.KeepAgreement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Cooperation agreements and how their covenants stand. */
@Path("/agreements")
@RunOnVirtualThread
public class AgreementResource {

    private final Agreements agreements;
    private final KeepAgreement keep;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    AgreementResource(
            Agreements agreements,
            KeepAgreement keep,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.agreements = agreements;
        this.keep = keep;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "listAgreements", summary = "银企合作协议及约定检验 / Agreements and how their covenants stand")
    public Page<AgreementView> list(
            @QueryParam("clientId") String clientId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        LocalDate today = businessDay.today();
        List<String> keys = Cursor.decode(cursor);
        return Page.of(
                agreements
                        .page(current.get(), today, clientId, keys.isEmpty() ? "" : keys.getFirst(), size + 1)
                        .stream()
                        .map(agreement -> view(agreement, today))
                        .toList(),
                size,
                view -> Cursor.encode(view.agreement().agreementId()));
    }

    @GET
    @Path("/{agreementId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "getAgreement", summary = "银企合作协议 / An agreement and how its covenants stand")
    public AgreementView get(@PathParam("agreementId") String agreementId) {
        LocalDate today = businessDay.today();
        return agreements
                .find(agreementId, current.get(), today)
                .map(agreement -> view(agreement, today))
                .orElseThrow(() -> Problem.notFound("agreement", agreementId));
    }

    @POST
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "registerAgreement", summary = "登记银企合作协议 / Register an agreement of an own client")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementView.class)))
    public Response register(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid AgreementRequest request) {
        return idempotent.created(
                key,
                request,
                () -> view(
                        keep.register(
                                request.clientId(),
                                request.signedOn(),
                                request.endsOn(),
                                request.lends(),
                                request.checkedTerms(),
                                request.statementDay(),
                                request.services(),
                                current.get()),
                        businessDay.today()));
    }

    @POST
    @Path("/{agreementId}/statements")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "receiveStatement", summary = "登记月度报表 / Register the statement of a month")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementView.class)))
    public Response received(
            @PathParam("agreementId") String agreementId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid StatementRequest request) {
        return idempotent.created(key, request, () -> {
            keep.received(agreementId, request.statement(), current.get());
            return get(agreementId);
        });
    }

    private AgreementView view(Agreement agreement, LocalDate today) {
        return AgreementView.of(agreement, agreements.statements(agreement.agreementId()), today);
    }
}
