package kejing.grading.qualification.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.grading.BusinessDay;
import kejing.grading.Roles;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.Qualifications;
import kejing.grading.qualification.Tier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is qualified for which tier. Of another branch only for those who see the whole bank. */
@Path("/qualifications")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class QualificationResource {
    private final Qualifications qualifications;
    private final BusinessDay day;
    private final CurrentActor current;

    QualificationResource(Qualifications qualifications, BusinessDay day, CurrentActor current) {
        this.qualifications = qualifications;
        this.day = day;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listQualifications", summary = "资格名单 / Qualified staff, by staff id")
    public Page<QualificationView> list(
            @QueryParam("tier") Tier tier,
            @QueryParam("branchId") String branchId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        var after = Cursor.decode(cursor).stream().findFirst().orElse("");
        var today = day.today();
        var rows = qualifications.page(current.get(), tier, branchId, after, limit + 1).stream()
                .map(qualification -> QualificationView.of(qualification, today))
                .toList();
        return Page.of(rows, limit, view -> Cursor.encode(view.staffId()));
    }

    @GET
    @Path("/{staffId}")
    @Operation(operationId = "getQualification", summary = "个人资格 / The qualification of one person")
    public QualificationView get(@PathParam("staffId") String staffId) {
        var actor = current.get();
        return qualifications
                .latest(staffId)
                .filter(qualification -> sees(actor, qualification))
                .map(qualification -> QualificationView.of(qualification, day.today()))
                .orElseThrow(() -> Problem.notFound("qualification", staffId));
    }

    private static boolean sees(Actor actor, Qualification qualification) {
        return actor.seesUnit(qualification.branchId())
                || qualification.staffId().equals(actor.personId());
    }
}
