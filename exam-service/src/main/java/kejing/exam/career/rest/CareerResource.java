package kejing.exam.career.rest;

import static kejing.exam.Roles.ADMINISTRATOR;
import static kejing.exam.Roles.HR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.csv.ImportReport;
import kejing.exam.career.ImportEmployments;
import kejing.exam.career.ImportPosts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Dated posts and employments, as HR hands them in. */
@Path("/")
@RunOnVirtualThread
@RolesAllowed({ADMINISTRATOR, HR})
public class CareerResource {

    private final ImportPosts importPosts;
    private final ImportEmployments importEmployments;

    CareerResource(ImportPosts importPosts, ImportEmployments importEmployments) {
        this.importPosts = importPosts;
        this.importEmployments = importEmployments;
    }

    @POST
    @Path("/posts/import")
    @Consumes("text/csv")
    @Operation(operationId = "importPosts", summary = "导入任职记录 / Import dated posts")
    public ImportReport posts(
            @QueryParam("file") String file,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "staff_id,post,branch_id,from,to,appointment_document\n"
                                                    + "S0001,VICE_PRESIDENT,B01,2019-03-01,,任〔2019〕12号\n"))
                    byte[] content) {
        return importPosts.from(file, content);
    }

    @POST
    @Path("/employments/import")
    @Consumes("text/csv")
    @Operation(operationId = "importEmployments", summary = "导入金融从业经历 / Import employments in finance")
    public ImportReport employments(
            @QueryParam("file") String file,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "staff_id,institution,from,to\nS0001,本行,2012-07-01,\n"))
                    byte[] content) {
        return importEmployments.from(file, content);
    }
}
