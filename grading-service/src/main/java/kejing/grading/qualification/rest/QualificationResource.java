package kejing.grading.qualification.rest;

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
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.chassis.time.BusinessDay;
import kejing.grading.AsOf;
import kejing.grading.Roles;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.QualificationRegister;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.Qualifications;
import kejing.grading.qualification.Tier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The register of qualifications: who stood how on which day, as known at which moment. Of another branch only for those
 * who see the whole bank.
 */
@Path("/qualifications")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class QualificationResource {
    private final Qualifications qualifications;
    private final QualificationRegister register;
    private final BusinessDay day;
    private final CurrentActor current;

    QualificationResource(
            Qualifications qualifications, QualificationRegister register, BusinessDay day, CurrentActor current) {
        this.qualifications = qualifications;
        this.register = register;
        this.day = day;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listQualifications",
            summary = "资格登记簿 / Qualifications of a day (on) as known at a moment (knownAt), by staff id")
    public Page<QualificationView> list(
            @QueryParam("on") String on,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("tier") Tier tier,
            @QueryParam("state") QualificationState state,
            @QueryParam("branchId") String branchId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        var after = Cursor.decode(cursor).stream().findFirst().orElse("");
        var choice = new Qualifications.Choice(AsOf.day(on, day.today()), AsOf.moment(knownAt), tier, state, branchId);
        var rows = qualifications.page(current.get(), choice, after, limit + 1).stream()
                .map(QualificationView::of)
                .toList();
        return Page.of(rows, limit, view -> Cursor.encode(view.staffId()));
    }

    @GET
    @Path("/{staffId}")
    @Operation(
            operationId = "getQualification",
            summary = "个人资格 / How a person's qualification stands on a day (on) as known at a moment (knownAt)")
    public QualificationView get(
            @PathParam("staffId") String staffId, @QueryParam("on") String on, @QueryParam("knownAt") String knownAt) {
        var actor = current.get();
        return qualifications
                .standing(staffId, AsOf.day(on, day.today()), AsOf.moment(knownAt))
                .filter(standing -> sees(actor, standing.qualification()))
                .map(QualificationView::of)
                .orElseThrow(() -> unknown(staffId));
    }

    @GET
    @Path("/{staffId}/history")
    @Operation(
            operationId = "getQualificationHistory",
            summary = "资格沿革 / Every grant of a person and its states, as known at a moment (knownAt)")
    public List<GrantView> history(@PathParam("staffId") String staffId, @QueryParam("knownAt") String knownAt) {
        var actor = current.get();
        var granted = qualifications.all(staffId);
        if (granted.stream().noneMatch(qualification -> sees(actor, qualification))) {
            throw unknown(staffId);
        }
        var spans = register.known(staffId, AsOf.moment(knownAt));
        return granted.stream()
                .map(qualification -> GrantView.of(qualification, spans))
                .filter(view -> !view.spans().isEmpty())
                .toList();
    }

    private static boolean sees(Actor actor, Qualification qualification) {
        return actor.seesUnit(qualification.branchId())
                || qualification.staffId().equals(actor.personId());
    }

    private static Problem unknown(String staffId) {
        return Problem.notFound("qualification", staffId);
    }
}
