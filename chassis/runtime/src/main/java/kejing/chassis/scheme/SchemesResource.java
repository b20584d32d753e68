package kejing.chassis.scheme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The versioned parameters of this service. Every member of staff may read by which rules the bank decides. */
@Path("/schemes")
@RunOnVirtualThread
public class SchemesResource {
    private final Schemes schemes;
    private final CurrentActor current;
    private final Idempotent idempotent;

    SchemesResource(Schemes schemes, CurrentActor current, Idempotent idempotent) {
        this.schemes = schemes;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({"employee", "marketing", "hr", "committee", "auditor", "administrator"})
    @Operation(operationId = "listSchemes", summary = "方案列表 / All versions of the parameters")
    public List<SchemeView> list() {
        return schemes.all();
    }

    @GET
    @Path("/{schemeId}")
    @RolesAllowed({"employee", "marketing", "hr", "committee", "auditor", "administrator"})
    @Operation(operationId = "getScheme", summary = "方案详情 / One version, with its hash as ETag")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response get(@PathParam("schemeId") String schemeId) {
        return answer(schemes.find(schemeId));
    }

    @POST
    @RolesAllowed({"marketing", "hr"})
    @Operation(operationId = "draftScheme", summary = "拟定方案 / Draft a new version")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response draft(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DraftScheme draft) {
        return idempotent.created(key, draft, () -> schemes.draft(draft, current.get()));
    }

    @POST
    @Path("/{schemeId}/approval")
    @RolesAllowed({"marketing", "hr", "committee"})
    @Operation(
            operationId = "approveScheme",
            summary = "批准方案（须由另一人） / Approve a version, as a second person, by its hash in If-Match")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response approve(@PathParam("schemeId") String schemeId, @HeaderParam("If-Match") String ifMatch) {
        return answer(schemes.approve(schemeId, ifMatch, current.get()));
    }

    private static Response answer(SchemeView scheme) {
        return Response.ok(scheme).tag(scheme.hash()).build();
    }
}
