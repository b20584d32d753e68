package kejing.portfolio.allocation.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.MARKETING_SCRIPT;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import kejing.chassis.csv.ImportReport;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.ProblemMapper;
import kejing.portfolio.allocation.ExportPlanTable;
import kejing.portfolio.allocation.ImportPlanTable;
import kejing.portfolio.allocation.PlanLines;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A plan as a table for a spreadsheet, out and in. */
@Path("/allocation-plans/{planId}/table")
@RunOnVirtualThread
public class PlanTableResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    private final ExportPlanTable export;
    private final ImportPlanTable importTable;
    private final CurrentActor current;

    @Context
    HttpHeaders headers;

    PlanTableResource(ExportPlanTable export, ImportPlanTable importTable, CurrentActor current) {
        this.export = export;
        this.importTable = importTable;
        this.current = current;
    }

    @GET
    @Path("/xlsx")
    @Produces(XLSX)
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "exportAllocationTable", summary = "导出分管表（XLSX） / The lines of a plan as a workbook")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx(@PathParam("planId") String planId, @QueryParam("branchId") String branchId) {
        ExportPlanTable.Table table = table(planId, branchId);
        return file(planId + ".xlsx", out -> export.writeXlsx(table, out));
    }

    @GET
    @Path("/csv")
    @Produces(CSV)
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD, RELATIONSHIP_MANAGER
    })
    @Operation(operationId = "exportAllocationCsv", summary = "导出分管表（CSV） / The lines of a plan as CSV")
    @APIResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@PathParam("planId") String planId, @QueryParam("branchId") String branchId) {
        ExportPlanTable.Table table = table(planId, branchId);
        return file(planId + ".csv", out -> export.writeCsv(table, out));
    }

    @POST
    @Path("/import")
    @Consumes(XLSX)
    @RolesAllowed({MARKETING, BRANCH_HEAD})
    @Operation(
            operationId = "importAllocationTable",
            summary = "导入分管表（整份接收或整份退回） / Take a filled-in workbook as hand changes, whole or not at all")
    public ImportReport importFile(
            @PathParam("planId") String planId,
            @QueryParam("file") String file,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = XLSX,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] content) {
        return importTable.take(planId, file, content, current.get());
    }

    private ExportPlanTable.Table table(String planId, String branchId) {
        PlanLines.Filter filter = new PlanLines.Filter(branchId, null, null, null, false, false, null);
        return export.tableFor(planId, filter, current.get(), ProblemMapper.language(headers));
    }

    private static Response file(String name, StreamingOutput content) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + safe + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
