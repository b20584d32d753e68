package kejing.performance.ahp.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kejing.performance.ahp.GroupJudgement;
import kejing.performance.ahp.JudgementMatrix;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** AHP weights without storing anything. */
@Path("/what-if/ahp-weights")
@RunOnVirtualThread
public class AhpWhatIfResource {

    private static final int MOST_JUDGES = 50;

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
    @Operation(operationId = "whatIfAhpWeights", summary = "试算层次分析法权重 / What would the AHP weights be")
    public AhpAnswer ask(@NotNull @Valid AhpQuestion question) {
        if (question.matrices().size() > MOST_JUDGES) {
            throw kejing.chassis.problem.Problem.form(
                    "too-many-judges",
                    kejing.chassis.problem.Text.of(
                            "一次最多提交 %d 位专家的判断矩阵", "Send the matrices of at most %d judges at a time", MOST_JUDGES));
        }
        return AhpAnswer.of(GroupJudgement.of(
                question.matrices().stream().map(JudgementMatrix::parse).toList(), question.waiver()));
    }
}
