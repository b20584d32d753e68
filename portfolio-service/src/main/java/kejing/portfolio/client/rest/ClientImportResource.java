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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Takes the clients that core banking sends. */
@Path("/clients/import")
@RunOnVirtualThread
public class ClientImportResource {

    private static final String EXAMPLE = "client_id,name,branch_id,category,corporate,loan_balance,deposit_balance,"
            + "difficulty,non_performing,incumbent,developed_by,group_id,reference_date\n"
            + "C000001,云岭机械有限公司,B01,LOAN,Y,6000000.00,800000.00,2,N,S0001,,,2024-12-31\n";

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
    public ImportReport importFile(
            @QueryParam("file") String file,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = EXAMPLE))
                    byte[] content) {
        return importClients.take(file, content);
    }
}
