package kejing.grading.ranking.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.grading.Roles;
import kejing.grading.branch.Branches;
import kejing.grading.qualification.Tier;
import kejing.grading.ranking.PublishRanking;
import kejing.grading.ranking.Ranking;
import kejing.grading.ranking.ReadRankings;
import kejing.grading.ranking.SubmitRanking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Rankings of the exams: read by all staff once published, put forward and approved by two people. */
@Path("/rankings")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class RankingResource {
    private final ReadRankings read;
    private final SubmitRanking submit;
    private final PublishRanking publish;
    private final Branches branches;
    private final CurrentActor current;

    RankingResource(
            ReadRankings read, SubmitRanking submit, PublishRanking publish, Branches branches, CurrentActor current) {
        this.read = read;
        this.submit = submit;
        this.publish = publish;
        this.branches = branches;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listRankings", summary = "排名列表 / Rankings by exam plan")
    public Page<RankingView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        var after = Cursor.decode(cursor).stream().findFirst().orElse("");
        var rows = read.page(current.get(), after, limit + 1).stream()
                .map(RankingView::of)
                .toList();
        return Page.of(rows, limit, view -> Cursor.encode(view.planId()));
    }

    @GET
    @Path("/{planId}")
    @Operation(operationId = "getRanking", summary = "排名概况 / A ranking, with its hash as ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RankingView.class)))
    public Response get(@PathParam("planId") String planId) {
        return answer(read.ranking(current.get(), planId));
    }

    @GET
    @Path("/{planId}/candidates")
    @Operation(operationId = "listRankedCandidates", summary = "排名榜 / The board, best first, the unranked last")
    public Page<CandidateView> board(
            @PathParam("planId") String planId,
            @QueryParam("tier") Tier tier,
            @QueryParam("branchId") String branchId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        var names = branches.names();
        var page = Page.of(
                read.lines(current.get(), planId, tier, branchId, BoardCursor.position(cursor), limit + 1),
                limit,
                placed -> BoardCursor.after(placed.position()));
        return new Page<>(
                page.items().stream()
                        .map(placed -> CandidateView.of(
                                placed.line(),
                                names.get(placed.line().candidate().branchId()),
                                placed.standing()))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/{planId}/candidates/{staffId}")
    @Operation(operationId = "explainRank", summary = "名次说明 / Why a candidate stands where the candidate stands")
    public ExplainedCandidateView explain(@PathParam("planId") String planId, @PathParam("staffId") String staffId) {
        var explained = read.explain(current.get(), planId, staffId);
        return ExplainedCandidateView.of(
                explained.line(),
                branches.names().get(explained.line().candidate().branchId()),
                explained.explanation());
    }

    @POST
    @Path("/{planId}/submission")
    @RolesAllowed(Roles.MARKETING)
    @Operation(operationId = "submitRanking", summary = "提交排名 / Put a ranking forward, by its hash in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RankingView.class)))
    public Response submit(@PathParam("planId") String planId, @HeaderParam("If-Match") String ifMatch) {
        return answer(submit.submit(planId, ifMatch, current.get()));
    }

    @POST
    @Path("/{planId}/approval")
    @RolesAllowed({Roles.COMMITTEE, Roles.HR})
    @Operation(
            operationId = "approveRanking",
            summary = "批准并公布排名（须由另一人） / Approve and publish, as a second person, by its hash in If-Match")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RankingView.class)))
    public Response approve(@PathParam("planId") String planId, @HeaderParam("If-Match") String ifMatch) {
        return answer(publish.approve(planId, ifMatch, current.get()));
    }

    private static Response answer(Ranking ranking) {
        return Response.ok(RankingView.of(ranking)).tag(ranking.hash()).build();
    }
}
