package kejing.portfolio.handover.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.EMPLOYEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.MARKETING_SCRIPT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.chassis.rest.Cursor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.rest.Page;
import kejing.portfolio.handover.HandoverDocument;
import kejing.portfolio.handover.HandoverDocuments;
import kejing.portfolio.handover.SignHandovers;
import kejing.portfolio.handover.WorkOnHandover;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Handover documents: what is in them, their checklist, papers and signatures. */
@Path("/handovers")
@RunOnVirtualThread
public class HandoverResource {

    private final HandoverDocuments documents;
    private final WorkOnHandover work;
    private final SignHandovers signatures;
    private final HandoverViews views;
    private final CurrentActor current;
    private final Idempotent idempotent;

    HandoverResource(
            HandoverDocuments documents,
            WorkOnHandover work,
            SignHandovers signatures,
            HandoverViews views,
            CurrentActor current,
            Idempotent idempotent) {
        this.documents = documents;
        this.work = work;
        this.signatures = signatures;
        this.views = views;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({EMPLOYEE, MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "listHandovers",
            summary =
                    "交接单列表，可只看待我签字的 / Handover documents the caller sees; awaitingMe: those to be signed by the caller next")
    public Page<HandoverDocumentView> list(
            @QueryParam("decisionId") String decisionId,
            @QueryParam("branchId") String branchId,
            @QueryParam("open") Boolean open,
            @QueryParam("awaitingMe") @DefaultValue("false") boolean awaitingMe,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        Actor actor = current.get();
        List<String> keys = Cursor.decode(cursor);
        HandoverDocuments.Filter filter = new HandoverDocuments.Filter(decisionId, branchId, open, awaitingMe);
        List<HandoverDocument> rows = documents.page(filter, actor, keys.isEmpty() ? "" : keys.getFirst(), size + 1);
        return Page.of(views.of(rows, actor), size, row -> Cursor.encode(row.documentId()));
    }

    @GET
    @Path("/{documentId}")
    @RolesAllowed({EMPLOYEE, MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "getHandover",
            summary = "交接单：客户、清单、附件、签字、放款责任 / One document: clients, checklist, papers, signatures, origination")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandoverDetail.class)))
    public Response get(@PathParam("documentId") String documentId) {
        Actor actor = current.get();
        return answer(
                documents
                        .find(documentId)
                        .filter(document -> document.isVisibleTo(actor))
                        .orElseThrow(() -> Problem.notFound("handover document", documentId)),
                actor);
    }

    @POST
    @Path("/checks")
    @RolesAllowed({EMPLOYEE, MARKETING, BRANCH_HEAD})
    @Operation(
            operationId = "tickHandovers",
            summary = "批量勾选清单 / Tick items of the checklist on any number of documents; answers their new hashes")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TickedDocuments.class)))
    public Response tick(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid TickRequest request) {
        return idempotent.created(
                key,
                request,
                () -> TickedDocuments.of(work.tick(request.documentIds(), request.marks(), current.get())));
    }

    @POST
    @Path("/signatures")
    @RolesAllowed({EMPLOYEE, MARKETING, BRANCH_HEAD})
    @Operation(
            operationId = "signHandovers",
            summary = "批量签字，按所示哈希 / Sign any number of documents, each exactly as shown by its hash, all or none")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = SignHandovers.Signed.class)))
    public Response sign(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SignRequest request) {
        Map<String, String> shown = request.documents().stream()
                .collect(Collectors.toMap(
                        SignRequest.ShownDocument::documentId, SignRequest.ShownDocument::hash, (one, other) -> other));
        return idempotent.created(key, request, () -> signatures.sign(shown, current.get()));
    }

    @DELETE
    @Path("/{documentId}/checks/{item}")
    @RolesAllowed({EMPLOYEE, MARKETING, BRANCH_HEAD})
    @Operation(operationId = "untickHandover", summary = "取消勾选 / Take a tick back, by ETag in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandoverDetail.class)))
    public Response untick(
            @PathParam("documentId") String documentId,
            @PathParam("item") String item,
            @HeaderParam("If-Match") String ifMatch) {
        Actor actor = current.get();
        return answer(work.untick(documentId, ifMatch, item, actor), actor);
    }

    @PUT
    @Path("/{documentId}/papers")
    @RolesAllowed({EMPLOYEE, MARKETING, BRANCH_HEAD})
    @Operation(
            operationId = "attachToHandover",
            summary = "登记附件名称与哈希 / Add a paper by name and SHA-256, by ETag in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandoverDetail.class)))
    public Response attach(
            @PathParam("documentId") String documentId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PaperRequest request) {
        Actor actor = current.get();
        return answer(work.attach(documentId, ifMatch, request.name(), request.sha256(), actor), actor);
    }

    @POST
    @Path("/{documentId}/return")
    @RolesAllowed({EMPLOYEE, MARKETING, BRANCH_HEAD})
    @Operation(
            operationId = "returnHandover",
            summary = "退回重签 / Take all signatures back with a reason, by ETag in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandoverDetail.class)))
    public Response takeBack(
            @PathParam("documentId") String documentId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TakeBackRequest request) {
        Actor actor = current.get();
        return answer(work.takeBack(documentId, ifMatch, request.reason(), actor), actor);
    }

    private Response answer(HandoverDocument document, Actor actor) {
        return Response.ok(views.detail(document, actor)).tag(document.hash()).build();
    }
}
