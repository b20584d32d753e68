package kejing.performance.incentive.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kejing.chassis.scheme.Schemes;
import kejing.performance.incentive.IncentiveScheme;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pay without storing anything. */
@Path("/what-if/pay")
@RunOnVirtualThread
public class PayWhatIfResource {

    private final Schemes schemes;

    PayWhatIfResource(Schemes schemes) {
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
        "administrator"
    })
    @Operation(operationId = "whatIfPay", summary = "试算绩效工资 / What would performance pay be")
    public PayAnswer ask(@NotNull @Valid PayQuestion question) {
        return new PayWhatIf(
                        question.schemeId() == null
                                ? schemes.inForce(IncentiveScheme.KIND, question.on(), IncentiveScheme.class)
                                : schemes.byId(question.schemeId(), IncentiveScheme.class),
                        question)
                .answer();
    }
}
