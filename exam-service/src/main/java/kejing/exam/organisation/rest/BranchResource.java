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
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.exam.organisation.Branch;
import kejing.exam.organisation.Branches;
import kejing.exam.organisation.ImportBranches;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Branches. Their names are no secret within the bank: every member of staff reads them all. */
@Path("/branches")
@RunOnVirtualThread
public class BranchResource {

    private final Branches branches;
    private final ImportBranches importBranches;

    BranchResource(Branches branches, ImportBranches importBranches) {
        this.branches = branches;
        this.importBranches = importBranches;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed({ADMINISTRATOR, HR})
    @Operation(operationId = "importBranches", summary = "导入机构名册 / Import the branches")
    public ImportReport importFile(
            @QueryParam("file") String file,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "branch_id,name,head_office,active\nB01,城东支行,N,Y\n"))
                    byte[] content) {
        return importBranches.from(file, content);
    }

    @GET
    @RolesAllowed({EMPLOYEE, MARKETING, HR, EXAMINER, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT})
    @Operation(operationId = "listBranches", summary = "机构列表 / Branches in order of their ids")
    public Page<BranchView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<BranchView> rows = branches.page(after(cursor), size + 1).stream()
                .map(BranchView::of)
                .toList();
        return Page.of(rows, size, branch -> Cursor.encode(branch.branchId()));
    }

    @GET
    @Path("/{branchId}")
    @RolesAllowed({EMPLOYEE, MARKETING, HR, EXAMINER, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT})
    @Operation(operationId = "getBranch", summary = "机构详情 / One branch")
    public BranchView get(@PathParam("branchId") String branchId) {
        Branch branch = branches.findByIdOptional(branchId).orElseThrow(() -> Problem.notFound("branch", branchId));
        return BranchView.of(branch);
    }

    private static String after(String cursor) {
        List<String> keys = Cursor.decode(cursor);
        return keys.isEmpty() ? "" : keys.getFirst();
    }
}
