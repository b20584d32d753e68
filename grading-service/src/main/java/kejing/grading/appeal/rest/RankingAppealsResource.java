package kejing.grading.appeal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.grading.Roles;
import kejing.grading.appeal.Appeals;
import kejing.grading.appeal.FileAppeal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Appeals of a ranking: filed by candidates, listed to them and to the desk. */
@Path("/rankings/{planId}/appeals")
@RunOnVirtualThread
@RolesAllowed(Roles.EMPLOYEE)
public class RankingAppealsResource {
    private final FileAppeal file;
    private final Appeals appeals;
    private final Idempotent idempotent;
    private final CurrentActor current;

    RankingAppealsResource(FileAppeal file, Appeals appeals, Idempotent idempotent, CurrentActor current) {
        this.file = file;
        this.appeals = appeals;
        this.idempotent = idempotent;
        this.current = current;
    }

    @POST
    @Operation(operationId = "fileAppeal", summary = "提出申诉 / Appeal against one of your own components")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppealView.class)))
    public Response file(
            @PathParam("planId") String planId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid FileAppealRequest request) {
        return idempotent.created(
                key,
                request,
                () -> AppealView.of(file.file(
                        planId,
                        request.part(),
                        request.kind(),
                        request.grounds(),
                        request.evidence(),
                        request.item(),
                        current.get())));
    }

    @GET
    @Operation(operationId = "listAppeals", summary = "申诉列表 / Appeals of a ranking; your own, or all on the desk")
    public List<AppealView> list(@PathParam("planId") String planId) {
        var actor = current.get();
        return appeals.of(planId, actor.bankWide() ? null : actor.personId()).stream()
                .map(AppealView::of)
                .toList();
    }
}
