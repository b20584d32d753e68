package kejing.portfolio.development.rest;

import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.portfolio.development.ClaimClient;
import kejing.portfolio.development.rest.DevelopmentRequests.FileClaimRequest;
import kejing.portfolio.development.rest.DevelopmentRequests.RefuseClaimRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Claims of managers to have developed clients, and the answers of their branch heads. */
@Path("/development-claims")
@RunOnVirtualThread
public class DevelopmentClaimResource {

    private final ClaimClient claims;
    private final DevelopmentViews views;
    private final CurrentActor current;
    private final Idempotent idempotent;

    DevelopmentClaimResource(ClaimClient claims, DevelopmentViews views, CurrentActor current, Idempotent idempotent) {
        this.claims = claims;
        this.views = views;
        this.current = current;
        this.idempotent = idempotent;
    }

    @POST
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "fileDevelopmentClaim",
            summary = "认领所开拓的客户 / Claim to have developed a client, with proof")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DevelopmentCaseView.class)))
    public Response file(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid FileClaimRequest request) {
        Actor actor = current.get();
        return idempotent.created(
                key, request, () -> views.of(claims.file(request.subject(), request.proof(), actor), actor));
    }

    @POST
    @Path("/{claimId}/confirmation")
    @RolesAllowed(BRANCH_HEAD)
    @Operation(operationId = "confirmDevelopmentClaim", summary = "支行行长确认认领 / The head of the branch confirms a claim")
    public DevelopmentCaseView confirm(@PathParam("claimId") String claimId) {
        Actor head = current.get();
        return views.of(claims.answer(claimId, true, null, head), head);
    }

    @POST
    @Path("/{claimId}/refusal")
    @RolesAllowed(BRANCH_HEAD)
    @Operation(operationId = "refuseDevelopmentClaim", summary = "支行行长退回认领 / The head of the branch refuses a claim")
    public DevelopmentCaseView refuse(
            @PathParam("claimId") String claimId, @NotNull @Valid RefuseClaimRequest request) {
        Actor head = current.get();
        return views.of(claims.answer(claimId, false, request.reason(), head), head);
    }
}
