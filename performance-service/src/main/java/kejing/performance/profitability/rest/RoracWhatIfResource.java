package kejing.performance.profitability.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kejing.chassis.scheme.Scheme;
import kejing.performance.scheme.PerformanceScheme;
import kejing.performance.scheme.PerformanceSchemes;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** RORAC without storing anything. */
@Path("/what-if/rorac")
@RunOnVirtualThread
public class RoracWhatIfResource {

    private final PerformanceSchemes schemes;

    RoracWhatIfResource(PerformanceSchemes schemes) {
        this.schemes = schemes;
    }

    @POST
    @RolesAllowed({
        "employee",
        "relationship-manager",
        "branch-head",
        "marketing",
        "hr",
        "committee",
        "auditor",
        "administrator",
        "marketing-script"
    })
    @Operation(operationId = "whatIfRorac", summary = "试算风险调整后利润 RORAC / What would RORAC be")
    public RoracAnswer ask(@NotNull @Valid RoracQuestion question) {
        Scheme<PerformanceScheme> scheme = question.schemeId() == null
                ? schemes.forPeriodFrom(question.on(), null)
                : schemes.byId(question.schemeId());
        PerformanceScheme parameters = scheme.parameters();
        return new RoracWhatIf(parameters.decay(), parameters.taxes(), question.on())
                .answer(scheme.schemeId(), question.classes());
    }
}
