package kejing.portfolio.allocation.study.rest;

import static kejing.portfolio.Roles.ADMINISTRATOR;
import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.COMMITTEE;
import static kejing.portfolio.Roles.HR;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.MARKETING_SCRIPT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.portfolio.allocation.PlanVisibility;
import kejing.portfolio.allocation.study.PriceStudies;
import kejing.portfolio.allocation.study.PriceStudy;
import kejing.portfolio.organisation.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What another price of a handover, or of a client outside its branch, would give for a plan (A-03, A-04, G-08). */
@Path("/allocation-plans/{planId}/price-studies")
@RunOnVirtualThread
public class PriceStudyResource {

    private static final int SHOWN = 20;

    private final PriceStudies studies;
    private final PlanVisibility visibility;
    private final Staff staff;
    private final CurrentActor current;
    private final Idempotent idempotent;

    PriceStudyResource(
            PriceStudies studies, PlanVisibility visibility, Staff staff, CurrentActor current, Idempotent idempotent) {
        this.studies = studies;
        this.visibility = visibility;
        this.staff = staff;
        this.current = current;
        this.idempotent = idempotent;
    }

    @GET
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(
            operationId = "listPriceStudies",
            summary = "方案的代价测算 / The last 20 price studies of a plan, latest first")
    public List<PriceStudyView> list(@PathParam("planId") String planId) {
        visibility.plan(planId, current.get());
        return views(studies.latest(planId, SHOWN));
    }

    @POST
    @RolesAllowed(MARKETING)
    @Operation(
            operationId = "startPriceStudy",
            summary = "测算其他代价下的方案 / Start to compute what other prices would give; the plan stays as it is")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PriceStudyView.class)))
    public Response start(
            @PathParam("planId") String planId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PriceStudyRequest request) {
        Actor actor = current.get();
        visibility.plan(planId, actor);
        return idempotent.created(
                key,
                request,
                () -> view(studies.start(
                        planId, request.price(), request.prices() == null ? List.of() : request.prices(), actor)));
    }

    @GET
    @Path("/{studyId}")
    @RolesAllowed({MARKETING, HR, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT, BRANCH_HEAD})
    @Operation(operationId = "getPriceStudy", summary = "测算进度与结果 / A price study with the points computed so far")
    public PriceStudyView get(@PathParam("planId") String planId, @PathParam("studyId") String studyId) {
        visibility.plan(planId, current.get());
        return view(studies.find(planId, studyId));
    }

    @POST
    @Path("/{studyId}/cancellation")
    @RolesAllowed(MARKETING)
    @Operation(
            operationId = "cancelPriceStudy",
            summary = "取消测算 / Cancel a running price study; its points so far stay")
    public PriceStudyView cancel(@PathParam("planId") String planId, @PathParam("studyId") String studyId) {
        Actor actor = current.get();
        visibility.plan(planId, actor);
        return view(studies.cancel(planId, studyId, actor));
    }

    private PriceStudyView view(PriceStudy study) {
        return views(List.of(study)).getFirst();
    }

    private List<PriceStudyView> views(List<PriceStudy> shown) {
        Map<String, String> names = staff.namesOfSubjects(
                shown.stream().map(PriceStudy::startedBy).distinct().toList());
        return shown.stream()
                .map(study -> PriceStudyView.of(study, names.getOrDefault(study.startedBy(), study.startedBy())))
                .toList();
    }
}
