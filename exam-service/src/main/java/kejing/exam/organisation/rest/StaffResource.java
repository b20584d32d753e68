package kejing.exam.organisation.rest;

import static kejing.exam.Roles.ADMINISTRATOR;
import static kejing.exam.Roles.AUDITOR;
import static kejing.exam.Roles.COMMITTEE;
import static kejing.exam.Roles.EMPLOYEE;
import static kejing.exam.Roles.EXAMINER;
import static kejing.exam.Roles.HR;
import static kejing.exam.Roles.MARKETING;
import static kejing.exam.Roles.MARKETING_SCRIPT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.exam.organisation.ImportStaff;
import kejing.exam.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Staff. Outside the bank-wide roles people see their own branch. */
@Path("/staff")
@RunOnVirtualThread
public class StaffResource {

    private final Staff staff;
    private final ImportStaff importStaff;
    private final CurrentActor current;

    StaffResource(Staff staff, ImportStaff importStaff, CurrentActor current) {
        this.staff = staff;
        this.importStaff = importStaff;
        this.current = current;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed({ADMINISTRATOR, HR})
    @Operation(operationId = "importStaff", summary = "导入员工名册 / Import the staff with their roles")
    public ImportReport importFile(
            @QueryParam("file") String file,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "staff_id,name,branch_id,subject,roles,joined_on,active\n"
                                                    + "S0001,林远航,B01,7d6a0f0e-5b1e-3d0a-9d57-6d6b1f1f9a01,"
                                                    + "relationship-manager,2012-07-01,Y\n"))
                    byte[] content) {
        return importStaff.from(file, content);
    }

    @GET
    @RolesAllowed({EMPLOYEE, MARKETING, HR, EXAMINER, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT})
    @Operation(operationId = "listStaff", summary = "员工列表 / Staff that the caller may see, in order of their ids")
    public Page<StaffView> list(
            @QueryParam("branchId") String branchId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Actor actor = current.get();
        if (branchId != null && !actor.seesUnit(branchId)) {
            throw Problem.notFound("branch", branchId);
        }
        String visible = branchId != null ? branchId : actor.bankWide() ? "" : actor.unitId();
        List<String> keys = Cursor.decode(cursor);
        int size = Page.limit(limit);
        List<StaffView> rows = staff.page(visible, keys.isEmpty() ? "" : keys.getFirst(), size + 1).stream()
                .map(StaffView::of)
                .toList();
        return Page.of(rows, size, member -> Cursor.encode(member.staffId()));
    }

    @GET
    @Path("/{staffId}")
    @RolesAllowed({EMPLOYEE, MARKETING, HR, EXAMINER, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT})
    @Operation(operationId = "getStaffMember", summary = "员工详情 / One member of staff")
    public StaffView get(@PathParam("staffId") String staffId) {
        return staff.findByIdOptional(staffId)
                .filter(member -> current.get().seesUnit(member.branchId()))
                .map(StaffView::of)
                .orElseThrow(() -> Problem.notFound("staff member", staffId));
    }
}
