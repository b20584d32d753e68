package kejing.grading.unqualified.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.grading.AsOf;
import kejing.grading.Roles;
import kejing.grading.unqualified.UnqualifiedActs;
import kejing.grading.unqualified.UnqualifiedStaff;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list for people to decide on: an opinion is an act of the kind {@code UNQUALIFIED}. */
@Path("/unqualified-staff")
@RunOnVirtualThread
@RolesAllowed({Roles.HR, Roles.COMMITTEE, Roles.MARKETING, Roles.AUDITOR})
public class UnqualifiedStaffResource {
    private final UnqualifiedStaff unqualified;
    private final UnqualifiedActs acts;
    private final BusinessDay day;

    UnqualifiedStaffResource(UnqualifiedStaff unqualified, UnqualifiedActs acts, BusinessDay day) {
        this.unqualified = unqualified;
        this.acts = acts;
        this.day = day;
    }

    @GET
    @Operation(
            operationId = "listUnqualifiedStaff",
            summary = "无资格营销人员名单 / Current marketing staff without a qualification on a day (on), by staff id")
    public Page<UnqualifiedView> list(
            @QueryParam("on") String on,
            @QueryParam("branchId") String branchId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        var after = Cursor.decode(cursor).stream().findFirst().orElse("");
        var rows = unqualified.page(AsOf.day(on, day.today()), branchId, after, limit + 1).stream()
                .map(entry -> UnqualifiedView.of(entry, null))
                .toList();
        return Page.of(rows, limit, view -> Cursor.encode(view.staffId()));
    }

    @GET
    @Path("/{staffId}")
    @Operation(
            operationId = "getUnqualifiedStaff",
            summary = "无资格营销人员详情 / One person of the list, with what deposits would open")
    public UnqualifiedView get(@PathParam("staffId") String staffId, @QueryParam("on") String on) {
        var entry = unqualified
                .find(staffId, AsOf.day(on, day.today()))
                .orElseThrow(() -> Problem.notFound("unqualified staff", staffId));
        return UnqualifiedView.of(entry, acts.finding(entry).orElse(null));
    }
}
