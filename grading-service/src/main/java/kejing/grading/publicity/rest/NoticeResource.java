package kejing.grading.publicity.rest;

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
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.grading.Roles;
import kejing.grading.branch.Branches;
import kejing.grading.publicity.CloseNotice;
import kejing.grading.publicity.Notice;
import kejing.grading.publicity.Notices;
import kejing.grading.publicity.PostNotice;
import kejing.grading.ranking.rest.BoardCursor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Public notices of rankings: posted and closed by the marketing department, read by all staff. */
@Path("/rankings/{planId}/notices")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class NoticeResource {
    private final PostNotice post;
    private final CloseNotice close;
    private final Notices notices;
    private final Branches branches;
    private final Idempotent idempotent;
    private final CurrentActor current;

    NoticeResource(
            PostNotice post,
            CloseNotice close,
            Notices notices,
            Branches branches,
            Idempotent idempotent,
            CurrentActor current) {
        this.post = post;
        this.close = close;
        this.notices = notices;
        this.branches = branches;
        this.idempotent = idempotent;
        this.current = current;
    }

    @POST
    @RolesAllowed(Roles.MARKETING)
    @Operation(operationId = "postNotice", summary = "发布公示 / Post a ranking that was put forward to all staff")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response post(
            @PathParam("planId") String planId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PostNoticeRequest request) {
        return idempotent.created(
                key, request, () -> NoticeView.of(post.post(planId, request.rankingHash(), current.get())));
    }

    @GET
    @Operation(operationId = "listNotices", summary = "公示各版本 / All versions of the notice, the first first")
    public List<NoticeView> list(@PathParam("planId") String planId) {
        return notices.all(planId).stream().map(NoticeView::of).toList();
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "getNotice", summary = "公示概况 / One version, with its hash as ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response get(@PathParam("planId") String planId, @PathParam("version") int version) {
        return answer(notices.version(planId, version));
    }

    @GET
    @Path("/{version}/lines")
    @Operation(operationId = "listNoticeLines", summary = "公示名单 / The lines of a version, best first")
    public Page<NoticeLineView> lines(
            @PathParam("planId") String planId,
            @PathParam("version") int version,
            @QueryParam("branchId") String branchId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        var names = branches.names();
        var page = Page.of(
                notices.page(notices.version(planId, version), branchId, BoardCursor.position(cursor), limit + 1),
                limit,
                placed -> BoardCursor.after(placed.position()));
        return new Page<>(
                page.items().stream()
                        .map(placed -> NoticeLineView.of(
                                placed.line(), names.get(placed.line().content().branchId())))
                        .toList(),
                page.next());
    }

    @POST
    @Path("/{version}/closing")
    @RolesAllowed(Roles.MARKETING)
    @Operation(
            operationId = "closeNotice",
            summary = "结束公示 / Close the latest version after its period, by its hash in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response close(
            @PathParam("planId") String planId,
            @PathParam("version") int version,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(close.close(planId, version, ifMatch, current.get()));
    }

    private static Response answer(Notice notice) {
        return Response.ok(NoticeView.of(notice)).tag(notice.hash()).build();
    }
}
