package kejing.portfolio.responsibility.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.CORE_BANKING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.identity.CurrentActor;
import kejing.portfolio.responsibility.ImportOriginations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** The file of who originated which loan. */
@Path("/originations")
@RunOnVirtualThread
public class OriginationResource {

    private final ImportOriginations originations;
    private final CurrentActor current;

    OriginationResource(ImportOriginations originations, CurrentActor current) {
        this.originations = originations;
        this.current = current;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed({CORE_BANKING, ADMINISTRATOR})
    @Operation(
            operationId = "importOriginations",
            summary = "导入贷款放款责任人（登记后不可变更） / Import who originated which loan; what is recorded never changes")
    public ImportReport importFile(
            @QueryParam("file") String file,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "loan_id,client_id,staff_id,originated_on\n"
                                                    + "A00001,C00001,S0001,2023-05-04\n"))
                    byte[] content) {
        return originations.take(file, content, current.get());
    }
}
