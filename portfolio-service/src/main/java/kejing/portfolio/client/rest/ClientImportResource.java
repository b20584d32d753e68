package kejing.portfolio.client.rest;

import static kejing.portfolio.Roles.CORE_BANKING;
import static kejing.portfolio.Roles.MARKETING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.csv.ImportReport;
import kejing.portfolio.client.ImportClients;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes the clients that core banking sends. */
@Path("/clients/import")
@RunOnVirtualThread
public class ClientImportResource {

    private final ImportClients importClients;

    ClientImportResource(ImportClients importClients) {
        this.importClients = importClients;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({CORE_BANKING, MARKETING})
    @Operation(
            operationId = "importClients",
            summary = "导入客户文件（整份接收或整份退回） / Import a file of clients, taken or refused whole")
    public ImportReport importFile(@QueryParam("file") String file, byte[] content) {
        return importClients.take(file, content);
    }
}
