package kejing.portfolio.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.scheme.Schemes;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.Holders;

/** Lays a stored plan on the table again: its people, its clients with today's figures, and who holds them under it. */
@ApplicationScoped
public class PlanFacts {

    private final AllocationInputs inputs;
    private final PlanLines lines;
    private final Schemes schemes;

    PlanFacts(AllocationInputs inputs, PlanLines lines, Schemes schemes) {
        this.inputs = inputs;
        this.lines = lines;
        this.schemes = schemes;
    }

    /**
     * @param exceptions clients with a recorded territory exception
     * @param asDrafted whether the clients' figures are still those that the plan was drafted from
     */
    public record Facts(AllocationSetting setting, Allocation allocation, Set<String> exceptions, boolean asDrafted) {

        public PlanRevision revision() {
            return new PlanRevision(setting, allocation, exceptions);
        }
    }

    public Facts of(AllocationPlan plan) {
        Map<String, Holders> incumbents = new HashMap<>();
        Map<String, Holders> holders = new HashMap<>();
        Set<String> exceptions = new HashSet<>();
        for (PlanLines.Held line : lines.held(plan.planId())) {
            incumbents.put(line.clientId(), line.incumbent());
            holders.put(line.clientId(), line.holders());
            if (line.excepted()) {
                exceptions.add(line.clientId());
            }
        }
        List<AllocationClient> clients = inputs.clientsHeldBy(incumbents).stream()
                .filter(client -> incumbents.containsKey(client.clientId()))
                .toList();
        AllocationProblem problem = new AllocationProblem(
                plan.summary().roster().stream().map(PlanFacts::manager).toList(),
                clients,
                schemes.byId(plan.schemeId(), AllocationScheme.class).parameters());
        return new Facts(
                new AllocationSetting(problem),
                new Allocation(holders),
                exceptions,
                ContentHash.of(problem).equals(plan.inputsHash()));
    }

    /** @throws Problem 409 if the clients' figures have changed since the draft */
    Facts asDrafted(AllocationPlan plan) {
        Facts facts = of(plan);
        if (!facts.asDrafted()) {
            throw Problem.state(
                    "plan-outdated",
                    Text.of(
                            "方案 %s 拟定后客户资料已变动，请重新拟定。",
                            "Clients have changed since plan %s was drafted. Draft a new one.", plan.planId()));
        }
        return facts;
    }

    private static RelationshipManager manager(PlanSummary.RosterLine line) {
        QualificationTier tier = switch (line.group()) {
            case SENIOR, CENTRAL_TEAM -> QualificationTier.SENIOR;
            case INTERMEDIATE -> QualificationTier.INTERMEDIATE;
            case JUNIOR -> QualificationTier.JUNIOR;
        };
        return new RelationshipManager(line.staffId(), line.branchId(), tier, line.rank());
    }
}
