package kejing.portfolio.development.rest;

import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.EMPLOYEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Page;
import kejing.portfolio.development.DecideDevelopment;
import kejing.portfolio.development.DevelopmentCase;
import kejing.portfolio.development.DevelopmentCases;
import kejing.portfolio.development.rest.DevelopmentRequests.LinkClientRequest;
import kejing.portfolio.development.rest.DevelopmentRequests.ProposeDevelopmentRequest;
import kejing.portfolio.development.rest.DevelopmentRequests.SendBackDevelopmentRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who developed which client: claims side by side, and the decisions about them. */
@Path("/development-cases")
@RunOnVirtualThread
public class DevelopmentCaseResource {

    private final DevelopmentCases cases;
    private final DecideDevelopment decide;
    private final DevelopmentViews views;
    private final CurrentActor current;

    DevelopmentCaseResource(
            DevelopmentCases cases, DecideDevelopment decide, DevelopmentViews views, CurrentActor current) {
        this.cases = cases;
        this.decide = decide;
        this.views = views;
        this.current = current;
    }

    @GET
    @RolesAllowed(EMPLOYEE)
    @Operation(
            operationId = "listDevelopmentCases",
            summary =
                    "开拓认领列表，新的在前 / Cases, the newest first; mine: own claims, or those of the own branch for its head")
    public Page<DevelopmentCaseView> list(
            @QueryParam("mine") boolean mine, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        List<String> keys = Cursor.decode(cursor);
        Actor reader = current.get();
        Page<DevelopmentCase> page = Page.of(
                cases.page(
                        mine,
                        reader,
                        keys.isEmpty() ? null : Instant.parse(keys.getFirst()),
                        keys.isEmpty() ? null : keys.getLast(),
                        size + 1),
                size,
                last -> Cursor.encode(last.openedAt().toString(), last.caseId()));
        return new Page<>(
                page.items().stream().map(found -> views.of(found, reader)).toList(), page.next());
    }

    @GET
    @Path("/{developmentId}")
    @RolesAllowed(EMPLOYEE)
    @Operation(operationId = "getDevelopmentCase", summary = "认领事项详情 / All claims to one client and what was decided")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DevelopmentCaseView.class)))
    public Response get(@PathParam("developmentId") String caseId) {
        return answer(cases.byId(caseId).orElseThrow(() -> DevelopmentCases.unknown(caseId)));
    }

    @POST
    @Path("/{developmentId}/proposal")
    @RolesAllowed(MARKETING)
    @Operation(operationId = "proposeDevelopment", summary = "拟定开拓人裁定 / Propose who developed the client")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DevelopmentCaseView.class)))
    public Response propose(
            @PathParam("developmentId") String caseId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProposeDevelopmentRequest request) {
        return answer(decide.propose(
                caseId, ifMatch, request.parts(), request.effectiveFrom(), request.reason(), current.get()));
    }

    @POST
    @Path("/{developmentId}/approval")
    @RolesAllowed({MARKETING, HR, COMMITTEE})
    @Operation(
            operationId = "approveDevelopment",
            summary = "批准裁定（须由另一人） / Approve, as a second person, exactly what If-Match names")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DevelopmentCaseView.class)))
    public Response approve(@PathParam("developmentId") String caseId, @HeaderParam("If-Match") String ifMatch) {
        return answer(decide.approve(caseId, ifMatch, current.get()));
    }

    @POST
    @Path("/{developmentId}/return")
    @RolesAllowed({MARKETING, HR, COMMITTEE})
    @Operation(operationId = "returnDevelopment", summary = "退回裁定 / Return a proposal with a reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DevelopmentCaseView.class)))
    public Response sendBack(
            @PathParam("developmentId") String caseId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SendBackDevelopmentRequest request) {
        return answer(decide.sendBack(caseId, ifMatch, request.reason(), current.get()));
    }

    @POST
    @Path("/{developmentId}/client")
    @RolesAllowed(MARKETING)
    @Operation(
            operationId = "linkDevelopmentClient",
            summary = "新客户开户后对应客户号，裁定随即生效 / Say which client a decided newcomer has become")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DevelopmentCaseView.class)))
    public Response link(
            @PathParam("developmentId") String caseId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LinkClientRequest request) {
        return answer(decide.link(caseId, ifMatch, request.clientId(), current.get()));
    }

    private Response answer(DevelopmentCase found) {
        return Response.ok(views.of(found, current.get()))
                .header("ETag", found.tag(cases.claims(found.caseId())))
                .build();
    }
}
