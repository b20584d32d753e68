package kejing.exam.plan.rest;

import static kejing.exam.Roles.AUDITOR;
import static kejing.exam.Roles.COMMITTEE;
import static kejing.exam.Roles.EMPLOYEE;
import static kejing.exam.Roles.EXAMINER;
import static kejing.exam.Roles.HR;
import static kejing.exam.Roles.MARKETING;
import static kejing.exam.Roles.MARKETING_SCRIPT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.exam.plan.Candidate;
import kejing.exam.plan.CandidateAccess;
import kejing.exam.plan.CandidateQuery;
import kejing.exam.plan.EnterScores;
import kejing.exam.plan.ExamPlan;
import kejing.exam.plan.ExamPlans;
import kejing.exam.plan.ImportScores;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The candidates of a plan and their marks. */
@Path("/plans/{planId}")
@RunOnVirtualThread
public class CandidateResource {

    private final ExamPlans plans;
    private final CandidateQuery candidates;
    private final ExperienceTraces traces;
    private final EnterScores enterScores;
    private final ImportScores importScores;
    private final CurrentActor current;

    CandidateResource(
            ExamPlans plans,
            CandidateQuery candidates,
            ExperienceTraces traces,
            EnterScores enterScores,
            ImportScores importScores,
            CurrentActor current) {
        this.plans = plans;
        this.candidates = candidates;
        this.traces = traces;
        this.enterScores = enterScores;
        this.importScores = importScores;
        this.current = current;
    }

    @GET
    @Path("/candidates")
    @RolesAllowed({EMPLOYEE, MARKETING, HR, EXAMINER, COMMITTEE, AUDITOR, MARKETING_SCRIPT})
    @Operation(operationId = "listCandidates", summary = "考生列表 / Candidates that the caller may see")
    public Page<CandidateView> list(
            @PathParam("planId") String planId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        CandidateAccess access = new CandidateAccess(current.get());
        boolean withheld = access.withholdsMarks(plans.get(planId));
        List<String> keys = Cursor.decode(cursor);
        int size = Page.limit(limit);
        List<CandidateView> rows =
                candidates.page(planId, access, keys.isEmpty() ? "" : keys.getFirst(), size + 1).stream()
                        .map(candidate -> CandidateView.of(candidate, withheld, null))
                        .toList();
        return Page.of(rows, size, candidate -> Cursor.encode(candidate.staffId()));
    }

    @GET
    @Path("/candidates/{staffId}")
    @RolesAllowed({EMPLOYEE, MARKETING, HR, EXAMINER, COMMITTEE, AUDITOR, MARKETING_SCRIPT})
    @Operation(
            operationId = "getCandidate",
            summary = "考生详情（含经历分明细） / One candidate with the trace of the experience points")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response get(@PathParam("planId") String planId, @PathParam("staffId") String staffId) {
        CandidateAccess access = new CandidateAccess(current.get());
        ExamPlan plan = plans.get(planId);
        return answer(candidates.get(planId, staffId, access), access.withholdsMarks(plan));
    }

    @POST
    @Path("/scores/import")
    @Consumes("text/csv")
    @RolesAllowed(EXAMINER)
    @Operation(operationId = "importScores", summary = "导入笔试和面试成绩 / Import written and interview scores")
    public ImportReport importFile(
            @PathParam("planId") String planId,
            @QueryParam("file") String file,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example =
                                                    "staff_id,written_state,written,interview_state,conduct,expression,adaptability\n"
                                                            + "S0001,SCORED,41.50,SCORED,4.50,4.00,17.50\n"))
                    byte[] content) {
        return importScores.from(planId, file, content, current.get());
    }

    @PUT
    @Path("/candidates/{staffId}/scores")
    @RolesAllowed(EXAMINER)
    @Operation(operationId = "enterScores", summary = "录入考生成绩 / Enter the marks of one candidate")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response enter(
            @PathParam("planId") String planId,
            @PathParam("staffId") String staffId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ScoresRequest request) {
        return answer(enterScores.enter(planId, staffId, ifMatch, request.marks(), current.get()), false);
    }

    private Response answer(Candidate candidate, boolean withheld) {
        return Response.ok(CandidateView.of(candidate, withheld, traces.of(candidate)))
                .tag(Long.toString(candidate.version()))
                .build();
    }
}
