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
import kejing.portfolio.client.ImportAccounts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Takes the accounts of clients that core banking sends. */
@Path("/accounts/import")
@RunOnVirtualThread
public class AccountImportResource {

    private static final String CSV_EXAMPLE =
            "account_id,client_id,kind,opened_on,matures_on,closed_on,balance,loan_class,"
                    + "overdue_since,as_of\nA000001,C00001,LOAN,2023-05-10,2026-05-10,,6000000.00,PASS,,2024-12-31\n";
    private static final String NDJSON_EXAMPLE =
            "{\"accountId\":\"A000001\",\"clientId\":\"C00001\",\"kind\":\"LOAN\",\"openedOn\":\"2023-05-10\","
                    + "\"maturesOn\":\"2026-05-10\",\"balance\":\"6000000.00\",\"loanClass\":\"PASS\",\"asOf\":\"2024-12-31\"}\n";

    private final ImportAccounts importAccounts;

    AccountImportResource(ImportAccounts importAccounts) {
        this.importAccounts = importAccounts;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @RolesAllowed({CORE_BANKING, MARKETING})
    @Operation(
            operationId = "importClientAccounts",
            summary = "导入客户账户（整份接收或整份退回） / Import accounts of clients, taken or refused whole",
            description = "CSV 文件或逐行 JSON / a CSV file, or a JSON object a line")
    public ImportReport importAccounts(
            @QueryParam("file") String file,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = CSV_EXAMPLE),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = NDJSON_EXAMPLE)
                            })
                    byte[] content) {
        return importAccounts.take(file, FactsFormat.of(contentType), content);
    }
}
