package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.qualification.Qualifications;

/** Tells, before anybody drafts a plan, whether the rules can be obeyed with the clients and managers of today. */
@ApplicationScoped
public class FeasibilityCheck {

    private final AllocationInputs inputs;
    private final Qualifications qualifications;
    private final Schemes schemes;

    FeasibilityCheck(AllocationInputs inputs, Qualifications qualifications, Schemes schemes) {
        this.inputs = inputs;
        this.qualifications = qualifications;
        this.schemes = schemes;
    }

    /** @throws Problem 422 if the ranking is not here or not complete, or the scheme is not approved */
    @Transactional
    public List<Feasibility.Obstacle> obstacles(String examPlanId, String schemeId) {
        if (qualifications.complete(examPlanId).isEmpty()) {
            throw Problem.rule(
                    "ranking-not-published",
                    Text.of(
                            "考试 %s 的排名尚未发布或资格尚未收齐，请稍后再试。",
                            "The ranking of exam plan %s is not published or not all its qualifications have arrived. Try later.",
                            examPlanId));
        }
        AllocationScheme scheme = schemes.byId(schemeId, AllocationScheme.class).parameters();
        return Feasibility.obstaclesOf(new AllocationSetting(inputs.problem(examPlanId, scheme)));
    }
}
