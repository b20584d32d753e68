package kejing.portfolio.servicecase.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.organisation.Staff;
import kejing.portfolio.servicecase.RevisitComplaints;
import kejing.portfolio.servicecase.Revisits;
import kejing.portfolio.servicecase.Revisits.Revisit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Samples of complaints and their revisits; a branch head sees the own unit's. */
@Path("/")
@RunOnVirtualThread
public class RevisitResource {

    private final Revisits revisits;
    private final RevisitComplaints complaints;
    private final Staff staff;
    private final CurrentActor current;
    private final Idempotent idempotent;
    private final BusinessDay day;

    RevisitResource(
            Revisits revisits,
            RevisitComplaints complaints,
            Staff staff,
            CurrentActor current,
            Idempotent idempotent,
            BusinessDay day) {
        this.revisits = revisits;
        this.complaints = complaints;
        this.staff = staff;
        this.current = current;
        this.idempotent = idempotent;
        this.day = day;
    }

    @GET
    @Path("/revisit-samples")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD})
    @Operation(operationId = "listRevisitSamples", summary = "回访样本 / Samples of complaints, latest period first")
    public List<Revisits.RevisitSample> samples() {
        return revisits.samples();
    }

    @POST
    @Path("/revisit-samples")
    @RolesAllowed(MARKETING)
    @Operation(
            operationId = "drawRevisitSample",
            summary = "抽取回访样本 / Draw the sample of an ended period; anybody can draw it again from the seed")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = Revisits.RevisitSample.class)))
    public Response draw(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RevisitSampleRequest request) {
        Actor by = current.get();
        return idempotent.created(key, request, () -> complaints.draw(request.from(), request.to(), by));
    }

    @GET
    @Path("/revisits")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, BRANCH_HEAD})
    @Operation(operationId = "listRevisits", summary = "回访清单 / The revisits of a sample, in the order of the draw")
    public List<RevisitView> list(@QueryParam("sampleId") String sampleId) {
        Actor reader = current.get();
        List<Revisit> all = revisits.ofSample(sampleId, reader.bankWide() ? null : reader.unitId());
        List<String> persons = new ArrayList<>();
        all.forEach(one -> {
            persons.add(one.ownerStaff());
            if (one.revisitedBy() != null) {
                persons.add(one.revisitedBy());
            }
        });
        Map<String, String> names = staff.namesOf(persons);
        return all.stream().map(one -> RevisitView.of(one, names, day.today())).toList();
    }

    @POST
    @Path("/revisits/{caseId}/result")
    @RolesAllowed({MARKETING, BRANCH_HEAD})
    @Operation(
            operationId = "recordRevisit",
            summary = "登记回访结果 / Record what a revisit found, by its version in If-Match; never by who handled it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RevisitView.class)))
    public RevisitView record(
            @PathParam("caseId") String caseId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RevisitResultRequest request) {
        Revisit done =
                complaints.record(caseId, ifMatch, request.signed(), request.passed(), request.note(), current.get());
        return RevisitView.of(done, staff.namesOf(List.of(done.ownerStaff(), done.revisitedBy())), day.today());
    }
}
