package kejing.portfolio.research.rest;

import static kejing.portfolio.Roles.AUDITOR;
import static kejing.portfolio.Roles.BRANCH_HEAD;
import static kejing.portfolio.Roles.MARKETING;
import static kejing.portfolio.Roles.RELATIONSHIP_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.rest.Idempotent;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.organisation.RelationshipManagers.RelationshipManager;
import kejing.portfolio.research.HalfYear;
import kejing.portfolio.research.ResearchPolicy;
import kejing.portfolio.research.ResearchReport;
import kejing.portfolio.research.ResearchReports;
import kejing.portfolio.research.SubmitResearch;
import kejing.portfolio.sight.AskedPeople;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Reports of market research. */
@Path("/research-reports")
@RunOnVirtualThread
public class ResearchReportResource {

    private final ResearchReports reports;
    private final SubmitResearch submit;
    private final AskedPeople people;
    private final Idempotent idempotent;
    private final CurrentActor current;
    private final BusinessDay businessDay;

    ResearchReportResource(
            ResearchReports reports,
            SubmitResearch submit,
            AskedPeople people,
            Idempotent idempotent,
            CurrentActor current,
            BusinessDay businessDay) {
        this.reports = reports;
        this.submit = submit;
        this.people = people;
        this.idempotent = idempotent;
        this.current = current;
        this.businessDay = businessDay;
    }

    @GET
    @RolesAllowed({MARKETING, AUDITOR, BRANCH_HEAD, RELATIONSHIP_MANAGER})
    @Operation(
            operationId = "listResearchReports",
            summary = "市场调研报告：本人或本支行，按年 / Reports of a year: of the branch, or the own; by default this year")
    public ResearchYear list(@QueryParam("branchId") String branchId, @QueryParam("year") Integer year) {
        LocalDate today = businessDay.today();
        int asked = year == null ? today.getYear() : Math.clamp(year, 1, 9999);
        List<HalfYear> halves = List.of(new HalfYear(asked, 1), new HalfYear(asked, 2));
        List<RelationshipManager> managers = people.of(branchId, current.get());
        Map<String, Map<String, ResearchReport>> there =
                reports.of(managers.stream().map(RelationshipManager::staffId).toList(), halves);
        return new ResearchYear(
                today,
                asked,
                managers.stream()
                        .map(one -> new ResearchYear.OfPerson(
                                one.staffId(),
                                one.name(),
                                halves.stream()
                                        .map(half -> {
                                            ResearchReport report = there.getOrDefault(one.staffId(), Map.of())
                                                    .get(half.toString());
                                            return new ResearchYear.OfHalf(
                                                    half.toString(),
                                                    half.lastDay(),
                                                    ResearchPolicy.standing(
                                                            half,
                                                            one.since(),
                                                            report == null ? null : report.submittedOn(),
                                                            today),
                                                    report);
                                        })
                                        .toList()))
                        .toList());
    }

    @POST
    @RolesAllowed(RELATIONSHIP_MANAGER)
    @Operation(operationId = "submitResearchReport", summary = "提交市场调研报告 / Hand in the own report of a half-year")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResearchReport.class)))
    public Response submit(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ResearchReportRequest request) {
        return idempotent.created(
                key,
                request,
                () -> submit.submit(
                        HalfYear.parse(request.half()),
                        request.title(),
                        request.findings(),
                        request.fileName(),
                        request.sha256(),
                        current.get()));
    }
}
