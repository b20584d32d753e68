package kejing.portfolio.allocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * Explains each line of a finished plan, whichever engine made it: takes the client up, asks the rules who could take it
 * and what each would cost by resource, and puts it back. So the difference of two costs is exactly what the objective
 * would change by.
 */
public final class Explainer {

    private static final int SHOWN_ALTERNATIVES = 3;

    private final AllocationSetting setting;
    private final Eligibility eligibility;
    private final FairnessCost cost;
    private final WorkingPlan plan;
    private final Allocation allocation;

    public Explainer(AllocationSetting setting, Allocation allocation) {
        this.setting = setting;
        this.eligibility = new Eligibility(setting);
        this.cost = new FairnessCost(setting);
        this.allocation = allocation;
        this.plan = WorkingPlan.of(setting, allocation);
    }

    /** By client id. Clients of one unit share an explanation; a client that nobody holds has one without cost. */
    public Map<String, LineExplanation> explainAll() {
        Map<String, LineExplanation> explanations = new HashMap<>();
        for (ClientUnit unit : setting.units()) {
            LineExplanation explanation = explain(unit);
            unit.members().forEach(client -> explanations.put(client.clientId(), explanation));
        }
        return explanations;
    }

    private LineExplanation explain(ClientUnit unit) {
        Holders holders = allocation.of(unit.members().getFirst().clientId());
        plan.take(unit, holders);
        Eligibility.Candidates candidates = eligibility.candidatesFor(unit, plan);
        Rule forcedBy = forcedBy(unit, holders);
        LineExplanation explanation = new LineExplanation(
                forcedBy,
                setting.inheritance().competition().contains(unit.unitId()),
                cost.split(plan, unit, holders).rounded(),
                forcedBy == null ? alternatives(unit, holders, candidates) : List.of(),
                exclusions(candidates));
        plan.put(unit, holders);
        return explanation;
    }

    private Rule forcedBy(ClientUnit unit, Holders holders) {
        if (unit.tier() == ClientTier.INSTITUTIONAL) {
            return Rule.A_10;
        }
        if (setting.inheritance().kept().containsKey(unit.unitId())) {
            return Rule.A_07;
        }
        AllocationClient client = unit.members().getFirst();
        boolean developer = client.followsDeveloper()
                && holders.include(client.developedBy().orElseThrow());
        return developer ? Rule.A_09 : null;
    }

    private List<LineExplanation.Alternative> alternatives(
            ClientUnit unit, Holders holders, Eligibility.Candidates candidates) {
        return candidates.eligible().stream()
                .map(RelationshipManager::staffId)
                .filter(staffId -> !holders.include(staffId))
                .map(staffId -> new LineExplanation.Alternative(staffId, cost.split(plan, unit, Holders.sole(staffId))))
                .sorted(Comparator.comparing(alternative -> alternative.cost().total()))
                .limit(SHOWN_ALTERNATIVES)
                .map(alternative -> new LineExplanation.Alternative(
                        alternative.staffId(), alternative.cost().rounded()))
                .toList();
    }

    static List<LineExplanation.Exclusion> exclusions(Eligibility.Candidates candidates) {
        return candidates.barred().entrySet().stream()
                .map(barred -> new LineExplanation.Exclusion(
                        barred.getKey(),
                        barred.getValue().size(),
                        barred.getKey() == Rule.A_03 ? List.of() : barred.getValue()))
                .toList();
    }
}
