package kejing.portfolio.competition.rest;

import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.EMPLOYEE;
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
import java.time.Instant;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.competition.AnnounceCompetition;
import kejing.portfolio.competition.ApplyForClients;
import kejing.portfolio.competition.Competition;
import kejing.portfolio.competition.Competitions;
import kejing.portfolio.competition.DecideCompetition;
import kejing.portfolio.competition.JudgeApplicants;
import kejing.portfolio.competition.Judgement;
import kejing.portfolio.competition.ObjectToResult;
import kejing.portfolio.competition.ScorePolicy.Mark;
import kejing.portfolio.competition.rest.CompetitionRequests.ApplyRequest;
import kejing.portfolio.competition.rest.CompetitionRequests.DecideCompetitionRequest;
import kejing.portfolio.competition.rest.CompetitionRequests.DecideObjectionRequest;
import kejing.portfolio.competition.rest.CompetitionRequests.ObjectToCompetitionRequest;
import kejing.portfolio.competition.rest.CompetitionRequests.PanelVoteRequest;
import kejing.portfolio.competition.rest.CompetitionRequests.SeatPanelRequest;
import kejing.portfolio.competition.rest.CompetitionRequests.SendBackCompetitionRequest;
import kejing.portfolio.competition.rest.CompetitionRequests.SheetRequest;
import kejing.portfolio.competition.rest.CompetitionRequests.StepOutRequest;
import kejing.portfolio.competition.rest.CompetitionRequests.VoidRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Open competitions, from the draft to the published result; announced ones are for all staff to read. */
@Path("/competitions")
@RunOnVirtualThread
public class CompetitionResource {

    private final Competitions competitions;
    private final AnnounceCompetition announce;
    private final ApplyForClients applications;
    private final JudgeApplicants judge;
    private final DecideCompetition decide;
    private final ObjectToResult objections;
    private final Judgement judgement;
    private final CompetitionViews views;
    private final BusinessDay day;
    private final CurrentActor current;
    private final Idempotent idempotent;

    CompetitionResource(
            Competitions competitions,
            AnnounceCompetition announce,
            ApplyForClients applications,
            JudgeApplicants judge,
            DecideCompetition decide,
            ObjectToResult objections,
            Judgement judgement,
            CompetitionViews views,
            BusinessDay day,
            CurrentActor current,
            Idempotent idempotent) {
        this.competitions = competitions;
        this.announce = announce;
        this.applications = applications;
        this.judge = judge;
        this.decide = decide;
        this.objections = objections;
        this.judgement = judgement;
        this.views = views;
        this.day = day;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed(EMPLOYEE)
    @Operation(operationId = "listCompetitions", summary = "公开竞聘列表，新的在前 / Open competitions, the newest first")
    public Page<CompetitionHeadline> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        List<Competition> rows = competitions.page(
                current.get().bankWide(),
                keys.isEmpty() ? null : Instant.parse(keys.getFirst()),
                keys.isEmpty() ? null : keys.getLast(),
                size + 1);
        Page<Competition> page =
                Page.of(rows, size, last -> Cursor.encode(last.drafted().at().toString(), last.competitionId()));
        return new Page<>(
                page.items().stream()
                        .map(one -> CompetitionHeadline.of(one, day.today()))
                        .toList(),
                page.next());
    }

    @POST
    @RolesAllowed(MARKETING)
    @Operation(operationId = "draftCompetition", summary = "拟定公开竞聘 / Draft a competition")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response draft(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DraftCompetitionRequest request) {
        return idempotent.created(key, request, () -> view(announce.draft(request.plan(), current.get())));
    }

    @GET
    @Path("/{competitionId}")
    @RolesAllowed(EMPLOYEE)
    @Operation(operationId = "getCompetition", summary = "竞聘公告、报名、评审与结果 / A competition as the reader may see it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response get(@PathParam("competitionId") String competitionId) {
        return answer(competitions.byId(competitionId).orElseThrow(() -> Competitions.unknown(competitionId)));
    }

    @POST
    @Path("/{competitionId}/announcement")
    @RolesAllowed({MARKETING, HR, COMMITTEE})
    @Operation(
            operationId = "announceCompetition",
            summary = "发布竞聘公告（须由另一人） / Announce, as a second person, exactly what If-Match names")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response announce(
            @PathParam("competitionId") String competitionId, @HeaderParam("If-Match") String ifMatch) {
        return answer(announce.announce(competitionId, ifMatch, current.get()));
    }

    @POST
    @Path("/{competitionId}/void")
    @RolesAllowed(MARKETING)
    @Operation(operationId = "voidCompetition", summary = "竞聘作废并注明后续办法 / Declare void and say what follows")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response declareVoid(
            @PathParam("competitionId") String competitionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VoidRequest request) {
        return answer(
                announce.declareVoid(competitionId, ifMatch, request.nextStep(), request.reason(), current.get()));
    }

    @POST
    @Path("/{competitionId}/applications")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "applyForCompetition", summary = "报名竞聘 / Apply with a written service plan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response apply(
            @PathParam("competitionId") String competitionId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ApplyRequest request) {
        Actor actor = current.get();
        return idempotent.created(
                key,
                request,
                () -> view(applications.apply(competitionId, request.servicePlan(), request.experience(), actor)));
    }

    @POST
    @Path("/{competitionId}/withdrawal")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "withdrawFromCompetition", summary = "撤回报名 / Withdraw the own application")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response withdraw(@PathParam("competitionId") String competitionId) {
        return answer(applications.withdraw(competitionId, current.get()));
    }

    @POST
    @Path("/{competitionId}/panel")
    @RolesAllowed({MARKETING, HR})
    @Operation(
            operationId = "seatCompetitionPanel",
            summary = "报名截止后组成评审组，启封前可更换 / Seat the panel after the window, or anew while sealed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response seat(
            @PathParam("competitionId") String competitionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SeatPanelRequest request) {
        return answer(judge.seat(competitionId, ifMatch, request.members(), current.get()));
    }

    @POST
    @Path("/{competitionId}/recusal")
    @RolesAllowed(EMPLOYEE)
    @Operation(operationId = "stepOutOfCompetitionPanel", summary = "申请回避 / Step out of the panel")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response stepOut(@PathParam("competitionId") String competitionId, @NotNull @Valid StepOutRequest request) {
        return answer(judge.stepOut(competitionId, request.conflict(), current.get()));
    }

    @POST
    @Path("/{competitionId}/sheets")
    @RolesAllowed(EMPLOYEE)
    @Operation(
            operationId = "handInCompetitionSheet",
            summary = "提交评分（全部成员交齐前密封） / Hand in the own marks, sealed until every member has")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response handIn(
            @PathParam("competitionId") String competitionId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid SheetRequest request) {
        Actor member = current.get();
        List<Mark> marks = request.marks().stream()
                .map(mark -> new Mark(member.personId(), mark.staffId(), mark.criterion(), mark.points()))
                .toList();
        return idempotent.created(key, request, () -> view(judge.handIn(competitionId, marks, member)));
    }

    @POST
    @Path("/{competitionId}/votes")
    @RolesAllowed(EMPLOYEE)
    @Operation(
            operationId = "voteInCompetition",
            summary = "评审成员表决人选 / Vote for who should get the clients, by the standings in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response vote(
            @PathParam("competitionId") String competitionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PanelVoteRequest request) {
        return answer(judge.vote(competitionId, ifMatch, request.staffId(), current.get()));
    }

    @POST
    @Path("/{competitionId}/decision")
    @RolesAllowed(MARKETING)
    @Operation(
            operationId = "decideCompetition",
            summary = "登记评审组决定 / Record the choice of more than half of the panel")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response decide(
            @PathParam("competitionId") String competitionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecideCompetitionRequest request) {
        return answer(decide.decide(competitionId, ifMatch, request.effectiveFrom(), request.reason(), current.get()));
    }

    @POST
    @Path("/{competitionId}/approval")
    @RolesAllowed({MARKETING, HR})
    @Operation(
            operationId = "approveCompetition",
            summary = "复核并公示结果（须由另一人） / Approve and post, as a second person, exactly what If-Match names")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response approve(@PathParam("competitionId") String competitionId, @HeaderParam("If-Match") String ifMatch) {
        return answer(decide.approve(competitionId, ifMatch, current.get()));
    }

    @POST
    @Path("/{competitionId}/return")
    @RolesAllowed({MARKETING, HR})
    @Operation(operationId = "returnCompetition", summary = "退回评审组重新表决 / Return the decision to the panel")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response sendBack(
            @PathParam("competitionId") String competitionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SendBackCompetitionRequest request) {
        return answer(decide.sendBack(competitionId, ifMatch, request.reason(), current.get()));
    }

    @POST
    @Path("/{competitionId}/objections")
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(
            operationId = "objectToCompetition",
            summary = "竞聘人对公示结果提出异议（每人一次） / Object to the posted result, once, as one who applied")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response object(
            @PathParam("competitionId") String competitionId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ObjectToCompetitionRequest request) {
        Actor actor = current.get();
        return idempotent.created(key, request, () -> view(objections.object(competitionId, request.reason(), actor)));
    }

    @POST
    @Path("/{competitionId}/objections/{objectionId}/decision")
    @RolesAllowed({MARKETING, HR, COMMITTEE})
    @Operation(
            operationId = "decideCompetitionObjection",
            summary = "裁定异议（须由未参与的人） / Decide on an objection as one who took no part; upheld: back to the panel")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response decideObjection(
            @PathParam("competitionId") String competitionId,
            @PathParam("objectionId") String objectionId,
            @NotNull @Valid DecideObjectionRequest request) {
        return answer(objections.decide(competitionId, objectionId, request.uphold(), request.reason(), current.get()));
    }

    @POST
    @Path("/{competitionId}/conclusion")
    @RolesAllowed({MARKETING, HR})
    @Operation(
            operationId = "concludeCompetition",
            summary = "异议期届满、异议办结后结果生效 / The posted result takes effect after the window, with no objection open")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompetitionView.class)))
    public Response conclude(
            @PathParam("competitionId") String competitionId, @HeaderParam("If-Match") String ifMatch) {
        return answer(decide.conclude(competitionId, ifMatch, current.get()));
    }

    private CompetitionView view(Competition competition) {
        return views.of(competition, current.get());
    }

    private Response answer(Competition competition) {
        return Response.ok(view(competition))
                .header("ETag", judgement.tag(competition))
                .build();
    }
}
