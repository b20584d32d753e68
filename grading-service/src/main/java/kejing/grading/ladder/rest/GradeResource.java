package kejing.grading.ladder.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.grading.AsOf;
import kejing.grading.Roles;
import kejing.grading.ladder.ReadGrades;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Who has which grade on which day, as known at which moment. Seen by the person, the head of the person's branch and
 * those who see the whole bank.
 */
@Path("/grades")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class GradeResource {
    private final ReadGrades read;
    private final GradeViews views;
    private final BusinessDay day;
    private final CurrentActor current;

    GradeResource(ReadGrades read, GradeViews views, BusinessDay day, CurrentActor current) {
        this.read = read;
        this.views = views;
        this.day = day;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listGrades",
            summary = "等级名册 / Grades of a day (on) as known at a moment (knownAt), by staff id")
    public Page<GradeView> list(
            @QueryParam("on") String on,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("branchId") String branchId,
            @QueryParam("type") String type,
            @QueryParam("grade") String grade,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        var after = Cursor.decode(cursor).stream().findFirst().orElse("");
        var roster = new ReadGrades.Roster(AsOf.day(on, day.today()), AsOf.moment(knownAt), branchId, type, grade);
        var rows = views.of(read.page(current.get(), roster, after, limit + 1));
        return Page.of(rows, limit, view -> Cursor.encode(view.staffId()));
    }

    @GET
    @Path("/{staffId}")
    @Operation(
            operationId = "getGrade",
            summary = "个人等级 / The grade of a person on a day (on) as known at a moment (knownAt), with the reasons")
    public GradeView get(
            @PathParam("staffId") String staffId, @QueryParam("on") String on, @QueryParam("knownAt") String knownAt) {
        return views.of(List.of(read.on(current.get(), staffId, AsOf.day(on, day.today()), AsOf.moment(knownAt))))
                .getFirst();
    }

    @GET
    @Path("/{staffId}/history")
    @Operation(
            operationId = "getGradeHistory",
            summary = "等级沿革 / All grades of a person in order, as known at a moment (knownAt)")
    public List<GradeView> history(@PathParam("staffId") String staffId, @QueryParam("knownAt") String knownAt) {
        return views.of(read.history(current.get(), staffId, AsOf.moment(knownAt)));
    }
}
