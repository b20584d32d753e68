package kejing.performance.period.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.performance.period.EvaluationSheet;
import kejing.performance.period.Evaluations;
import kejing.performance.period.Period;
import kejing.performance.period.Periods;
import kejing.performance.staff.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The scoreboard of a period. A branch sees its own people (publicity of results, A-22); a person's sheet is for that person,
 * the head of the branch and bank-wide roles. Anything else answers as if it did not exist.
 */
@Path("/periods/{periodId}/scoreboard")
@RunOnVirtualThread
public class ScoreboardResource {

    private final Periods periods;
    private final Evaluations evaluations;
    private final Staff staff;
    private final CurrentActor current;

    ScoreboardResource(Periods periods, Evaluations evaluations, Staff staff, CurrentActor current) {
        this.periods = periods;
        this.evaluations = evaluations;
        this.staff = staff;
        this.current = current;
    }

    @GET
    @RolesAllowed({
        "employee",
        "relationship-manager",
        "branch-head",
        "marketing",
        "hr",
        "committee",
        "auditor",
        "administrator"
    })
    @Operation(
            operationId = "getScoreboard",
            summary = "绩效榜（初结前为空） / The scoreboard, best first; empty until the soft close")
    public Page<ScoreboardRow> list(
            @PathParam("periodId") String periodId,
            @QueryParam("branchId") String branchId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Period period = periods.require(periodId);
        Actor reader = current.get();
        int size = Page.limit(limit);
        List<EvaluationSheet> sheets = evaluations.page(period, branch(branchId, reader), afterRank(cursor), size + 1);
        List<ScoreboardRow> rows = sheets.stream().map(ScoreboardRow::of).toList();
        return Page.of(rows, size, last -> Cursor.encode(Integer.toString(last.rank())));
    }

    @GET
    @Path("/{staffId}")
    @RolesAllowed({
        "employee",
        "relationship-manager",
        "branch-head",
        "marketing",
        "hr",
        "committee",
        "auditor",
        "administrator"
    })
    @Operation(
            operationId = "getEvaluation",
            summary = "个人考核结果及计算过程 / One person's evaluation with everything that explains it")
    public EvaluationSheet get(@PathParam("periodId") String periodId, @PathParam("staffId") String staffId) {
        Period period = periods.require(periodId);
        return evaluations
                .find(period, staffId)
                .filter(sheet -> mayRead(current.get(), sheet))
                .orElseThrow(() -> Problem.notFound("evaluation", staffId));
    }

    private static boolean mayRead(Actor reader, EvaluationSheet sheet) {
        return reader.bankWide()
                || sheet.staffId().equals(reader.personId())
                || (reader.has("branch-head") && reader.seesUnit(sheet.branchId()));
    }

    /** The branch to show; null for all. */
    private String branch(String asked, Actor reader) {
        if (asked == null) {
            return reader.bankWide() ? null : reader.unitId();
        }
        if (!reader.seesUnit(asked) || !staff.branchIds().contains(asked)) {
            throw Problem.notFound("branch", asked);
        }
        return asked;
    }

    private static int afterRank(String cursor) {
        List<String> after = Cursor.decode(cursor);
        try {
            return after.isEmpty() ? 0 : Integer.parseInt(after.getFirst());
        } catch (NumberFormatException e) {
            throw Problem.form(
                    "bad-cursor",
                    Text.of("翻页游标无效，请从第一页重新查询", "The cursor is not valid; start again from the first page"));
        }
    }
}
