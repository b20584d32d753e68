package kejing.performance.fact.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.csv.ImportReport;
import kejing.performance.fact.ImportAccounts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Accounts, delivered by core banking. */
@Path("/accounts")
@RunOnVirtualThread
public class AccountResource {

    private final ImportAccounts importAccounts;

    AccountResource(ImportAccounts importAccounts) {
        this.importAccounts = importAccounts;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed("core-banking")
    @Operation(
            operationId = "importAccounts",
            summary = "导入账户 / Import accounts",
            description = "表头 / header: account_id,client_id,product,opened_on,base_average_balance")
    public ImportReport take(@QueryParam("file") String file, byte[] content) {
        return importAccounts.take(file, content);
    }
}
