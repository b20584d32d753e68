package kejing.portfolio.satisfaction.rest;

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
import kejing.chassis.rest.Versions;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.satisfaction.RunSurvey;
import kejing.portfolio.satisfaction.SurveyScheme;
import kejing.portfolio.satisfaction.Surveys;
import kejing.portfolio.satisfaction.Surveys.SurveyInvitation;
import kejing.portfolio.satisfaction.Surveys.SurveyResult;
import kejing.portfolio.satisfaction.Surveys.SurveyRound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Rounds of the client survey. A single form is never shown to anybody; a manager sees the own result, published. */
@Path("/survey-rounds")
@RunOnVirtualThread
@RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
public class SurveyRoundResource {

    private final Surveys surveys;
    private final RunSurvey run;
    private final Schemes schemes;
    private final Staff staff;
    private final CurrentActor current;
    private final Idempotent idempotent;

    SurveyRoundResource(
            Surveys surveys, RunSurvey run, Schemes schemes, Staff staff, CurrentActor current, Idempotent idempotent) {
        this.surveys = surveys;
        this.run = run;
        this.schemes = schemes;
        this.staff = staff;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @Operation(operationId = "listSurveyRounds", summary = "满意度调查轮次 / Rounds of the client survey, latest period first")
    public List<SurveyRound> list() {
        return surveys.rounds();
    }

    @POST
    @RolesAllowed(MARKETING)
    @Operation(
            operationId = "openSurveyRound",
            summary = "开始一轮满意度调查并抽取受访客户 / Open a round and draw whom it asks, reproducibly from its seed")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SurveyRound.class)))
    public Response open(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SurveyRoundRequest request) {
        Actor by = current.get();
        return idempotent.created(key, request, () -> run.open(request.title(), request.from(), request.to(), by));
    }

    @GET
    @Path("/{roundId}")
    @Operation(
            operationId = "getSurveyRound",
            summary = "调查轮次与结果（发布后） / A round, and once published the results that the reader may see")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyRoundDetail.class)))
    public Response get(@PathParam("roundId") String roundId) {
        return answer(surveys.byId(roundId).orElseThrow(() -> Problem.notFound("survey round", roundId)));
    }

    @GET
    @Path("/{roundId}/invitations")
    @RolesAllowed({MARKETING, HR})
    @Operation(
            operationId = "listSurveyInvitations",
            summary = "受访客户（不含本机构客户经理的客户） / Whom the round asks, without clients of the reader's own unit")
    public Page<SurveyInvitation> invitations(
            @PathParam("roundId") String roundId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        return Page.of(
                surveys.invitations(roundId, current.get().unitId(), keys.isEmpty() ? "" : keys.getFirst(), size + 1),
                size,
                one -> Cursor.encode(one.clientId()));
    }

    @POST
    @Path("/{roundId}/forms")
    @RolesAllowed({MARKETING, HR})
    @Operation(
            operationId = "enterSurveyForm",
            summary = "录入问卷（独立渠道） / Enter a client's form; nobody of the manager's own unit may")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SurveyRound.class)))
    public Response enter(
            @PathParam("roundId") String roundId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid SurveyFormRequest request) {
        Actor by = current.get();
        return idempotent.created(
                key,
                request,
                () -> run.enter(roundId, request.clientId(), request.channel().name(), request.answers(), by));
    }

    @POST
    @Path("/{roundId}/publication")
    @RolesAllowed({MARKETING, HR, COMMITTEE})
    @Operation(
            operationId = "publishSurveyRound",
            summary = "发布调查结果（须由另一人） / Publish, as a second person, the round named by If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyRoundDetail.class)))
    public Response publish(@PathParam("roundId") String roundId, @HeaderParam("If-Match") String ifMatch) {
        return answer(run.publish(roundId, ifMatch, current.get()));
    }

    private Response answer(SurveyRound round) {
        Actor reader = current.get();
        boolean head = reader.has(BRANCH_HEAD);
        List<SurveyResult> results = surveys.results(
                round.roundId(),
                reader.bankWide() || !head ? null : reader.unitId(),
                reader.bankWide() || head ? null : reader.personId());
        return Response.ok(SurveyRoundDetail.of(
                        round,
                        schemes.byId(round.schemeId(), SurveyScheme.class).parameters(),
                        results,
                        staff.namesOf(
                                results.stream().map(SurveyResult::staffId).toList())))
                .header("ETag", Versions.tag(round.version()))
                .build();
    }
}
