package kejing.performance.costpool.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.csv.ImportReport;
import kejing.performance.costpool.ImportCostPools;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shared costs of branches, from the general ledger. */
@Path("/cost-pools")
@RunOnVirtualThread
public class CostPoolResource {

    private final ImportCostPools importCostPools;

    CostPoolResource(ImportCostPools importCostPools) {
        this.importCostPools = importCostPools;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed("core-banking")
    @Operation(
            operationId = "importCostPools",
            summary = "导入费用池 / Import shared costs",
            description = "表头 / header: month,branch_id,kind,amount")
    public ImportReport take(@QueryParam("file") String file, byte[] content) {
        return importCostPools.take(file, content);
    }
}
