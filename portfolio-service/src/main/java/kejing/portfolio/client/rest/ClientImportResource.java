package kejing.portfolio.client.rest;

import static kejing.portfolio.Roles.CORE_BANKING;
import static kejing.portfolio.Roles.MARKETING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import kejing.chassis.csv.ImportReport;
import kejing.portfolio.client.FactsFormat;
import kejing.portfolio.client.ImportClients;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Takes the clients that core banking sends. */
@Path("/clients/import")
@RunOnVirtualThread
public class ClientImportResource {

    private static final String EXAMPLE = "client_id,name,branch_id,category,corporate,loan_balance,deposit_balance,"
            + "difficulty,non_performing,incumbent,developed_by,group_id,reference_date\n"
            + "C000001,云岭机械有限公司,B01,LOAN,Y,6000000.00,800000.00,2,N,S0001,,,2024-12-31\n";

    private static final String NDJSON_EXAMPLE =
            "{\"clientId\":\"C000001\",\"name\":\"云岭机械有限公司\",\"branchId\":\"B01\",\"category\":\"LOAN\","
                    + "\"corporate\":true,\"loanBalance\":\"6000000.00\",\"depositBalance\":\"800000.00\",\"difficulty\":2,"
                    + "\"nonPerforming\":false,\"incumbent\":\"S0001\",\"referenceDate\":\"2024-12-31\"}\n";

    private final ImportClients importClients;

    ClientImportResource(ImportClients importClients) {
        this.importClients = importClients;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @RolesAllowed({CORE_BANKING, MARKETING})
    @Operation(
            operationId = "importClients",
            summary = "导入客户文件（整份接收或整份退回） / Import a file of clients, taken or refused whole",
            description = "CSV 文件或逐行 JSON；reference_date 为数据日期，仅等级基准日的数据决定等级 / a CSV file, or a JSON object"
                    + " a line; reference_date is the day of the facts, and only those of a reference day decide tiers")
    public ImportReport importFile(
            @QueryParam("file") String file,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = EXAMPLE),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = NDJSON_EXAMPLE)
                            })
                    byte[] content) {
        return importClients.take(file, FactsFormat.of(contentType), content);
    }
}
