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
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Versions;
import kejing.grading.Roles;
import kejing.grading.appeal.Appeal;
import kejing.grading.appeal.Appeals;
import kejing.grading.appeal.DecideAppeal;
import kejing.grading.appeal.GiveMarks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An appeal, the marks of its re-mark and its decision; seen by the candidate and by the desk. */
@Path("/appeals")
@RunOnVirtualThread
@RolesAllowed(Roles.EMPLOYEE)
public class AppealResource {
    private final GiveMarks marks;
    private final DecideAppeal decide;
    private final Appeals appeals;
    private final CurrentActor current;

    AppealResource(GiveMarks marks, DecideAppeal decide, Appeals appeals, CurrentActor current) {
        this.marks = marks;
        this.decide = decide;
        this.appeals = appeals;
        this.current = current;
    }

    @GET
    @Path("/{appealId}")
    @Operation(operationId = "getAppeal", summary = "申诉详情 / An appeal, with its version as ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppealView.class)))
    public Response get(@PathParam("appealId") String appealId) {
        var actor = current.get();
        return answer(appeals.byId(appealId)
                .filter(appeal -> sees(actor, appeal))
                .orElseThrow(() -> Appeals.unknown(appealId)));
    }

    @POST
    @Path("/{appealId}/earlier-marks")
    @RolesAllowed({Roles.MARKETING, Roles.EXAMINER})
    @Operation(
            operationId = "recordEarlierMarks",
            summary = "录入前两次评分（密封） / Record the two earlier marks under seal, by ETag in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppealView.class)))
    public Response recordEarlier(
            @PathParam("appealId") String appealId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EarlierMarksRequest request) {
        return answer(marks.recordEarlier(appealId, ifMatch, request.first(), request.second(), current.get()));
    }

    @POST
    @Path("/{appealId}/third-mark")
    @RolesAllowed(Roles.EXAMINER)
    @Operation(
            operationId = "giveThirdMark",
            summary = "给出独立的第三次评分 / Give the independent third mark, by ETag in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppealView.class)))
    public Response giveThird(
            @PathParam("appealId") String appealId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ThirdMarkRequest request) {
        return answer(marks.giveThird(appealId, ifMatch, request.mark(), current.get()));
    }

    @POST
    @Path("/{appealId}/decision")
    @RolesAllowed({Roles.COMMITTEE, Roles.HR})
    @Operation(operationId = "decideAppeal", summary = "裁定申诉 / Decide an appeal, by its ETag in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppealView.class)))
    public Response decide(
            @PathParam("appealId") String appealId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecideAppealRequest request) {
        return answer(decide.decide(appealId, ifMatch, request.finding(), request.reason(), current.get()));
    }

    private static boolean sees(Actor actor, Appeal appeal) {
        return actor.bankWide() || appeal.staffId().equals(actor.personId());
    }

    private static Response answer(Appeal appeal) {
        return Response.ok(AppealView.of(appeal))
                .header("ETag", Versions.tag(appeal.version()))
                .build();
    }
}
