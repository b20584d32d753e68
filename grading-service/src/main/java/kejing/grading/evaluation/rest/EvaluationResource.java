package kejing.grading.evaluation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.grading.Roles;
import kejing.grading.evaluation.Evaluation;
import kejing.grading.evaluation.Evaluations;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The results of closed periods that will move the grades. */
@Path("/evaluations")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class EvaluationResource {
    private final Evaluations evaluations;
    private final CurrentActor current;

    EvaluationResource(Evaluations evaluations, CurrentActor current) {
        this.evaluations = evaluations;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listEvaluations",
            summary = "考核结果 / Results of the closed periods, by period and staff id")
    public Page<Evaluation> list(
            @QueryParam("periodId") String periodId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        var after = Cursor.decode(cursor);
        var rows = evaluations.page(
                current.get(),
                periodId,
                after.size() == 2 ? after.get(0) : "",
                after.size() == 2 ? after.get(1) : "",
                limit + 1);
        return Page.of(rows, limit, row -> Cursor.encode(row.periodId(), row.staffId()));
    }
}
