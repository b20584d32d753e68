package kejing.performance.target.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kejing.chassis.csv.ImportReport;
import kejing.performance.target.ImportIndicators;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Indicator values that others measured. */
@Path("/indicators")
@RunOnVirtualThread
public class IndicatorResource {

    private final ImportIndicators importIndicators;

    IndicatorResource(ImportIndicators importIndicators) {
        this.importIndicators = importIndicators;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed({"marketing", "hr"})
    @Operation(
            operationId = "importIndicators",
            summary = "导入指标值 / Import indicator values",
            description = "表头 / header: period_id,staff_id,indicator,value")
    public ImportReport take(@QueryParam("file") String file, byte[] content) {
        return importIndicators.take(file, content);
    }
}
