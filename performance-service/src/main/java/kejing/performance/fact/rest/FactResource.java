package kejing.performance.fact.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.csv.ImportReport;
import kejing.performance.fact.ImportFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Monthly account facts, delivered by core banking. */
@Path("/facts")
@RunOnVirtualThread
public class FactResource {

    private final ImportFacts importFacts;

    FactResource(ImportFacts importFacts) {
        this.importFacts = importFacts;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed("core-banking")
    @Operation(
            operationId = "importFacts",
            summary = "导入账户月度事实 / Import monthly account facts",
            description = "表头 / header:"
                    + " month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance")
    public ImportReport take(@QueryParam("file") String file, byte[] content) {
        return importFacts.take(file, content);
    }
}
