package kejing.performance.target.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.csv.ImportReport;
import kejing.performance.target.ImportTargets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Targets of relationship managers. */
@Path("/targets")
@RunOnVirtualThread
public class TargetResource {

    private final ImportTargets importTargets;

    TargetResource(ImportTargets importTargets) {
        this.importTargets = importTargets;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed({"marketing", "hr"})
    @Operation(
            operationId = "importTargets",
            summary = "导入目标 / Import targets",
            description = "表头 / header: period_id,staff_id,rorac,deposit_average,loan_average")
    public ImportReport take(@QueryParam("file") String file, byte[] content) {
        return importTargets.take(file, content);
    }
}
