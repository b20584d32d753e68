package kejing.exam.experience.rest;

import static kejing.exam.Roles.ADMINISTRATOR;
import static kejing.exam.Roles.AUDITOR;
import static kejing.exam.Roles.COMMITTEE;
import static kejing.exam.Roles.EMPLOYEE;
import static kejing.exam.Roles.EXAMINER;
import static kejing.exam.Roles.HR;
import static kejing.exam.Roles.MARKETING;
import static kejing.exam.Roles.MARKETING_SCRIPT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.exam.experience.ExperiencePointsPolicy;
import kejing.exam.scheme.ExamScheme;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Experience points of any career, with the trace; nothing is stored. */
@Path("/what-if/experience-points")
@RunOnVirtualThread
public class ExperienceWhatIfResource {

    private final Schemes schemes;

    ExperienceWhatIfResource(Schemes schemes) {
        this.schemes = schemes;
    }

    @POST
    @RolesAllowed({EMPLOYEE, MARKETING, HR, EXAMINER, COMMITTEE, AUDITOR, ADMINISTRATOR, MARKETING_SCRIPT})
    @Operation(
            operationId = "whatIfExperiencePoints",
            summary = "经历分试算 / What experience points a career would give, line by line")
    public ExperienceView experiencePoints(@NotNull @Valid ExperiencePointsRequest request) {
        Scheme<ExamScheme> scheme = request.schemeId() == null
                ? schemes.inForce(ExamScheme.KIND, request.cutOffDate(), ExamScheme.class)
                : schemes.byId(request.schemeId(), ExamScheme.class);
        return ExperienceView.of(new ExperiencePointsPolicy(scheme.parameters().experience())
                .assess(
                        request.cutOffDate(),
                        request.posts().stream()
                                .map(ExperiencePointsRequest.HeldPost::dated)
                                .toList(),
                        request.employments().stream()
                                .map(ExperiencePointsRequest.Employed::dated)
                                .toList()));
    }
}
