package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kejing.portfolio.client.ClientTier;

/**
 * What a plan amounts to, computed once by the evaluator and stored with it.
 *
 * @param tiers number of clients by tier
 * @param untiered clients in the gap of the rulebook (T-04, G-05), by id: always listed
 * @param inherited units that stayed with their holder: unit id to staff id
 * @param competition units whose holder lost eligibility
 * @param obstacles rules that the facts do not let anybody obey
 * @param violations the first of them, by rule
 * @param roster everybody who takes part, with peer group and load, by staff id
 */
public record PlanSummary(
        int clients,
        Map<ClientTier, Integer> tiers,
        List<String> team,
        List<String> untiered,
        Map<String, String> inherited,
        List<String> competition,
        List<Feasibility.Obstacle> obstacles,
        int violationCount,
        List<Violation> violations,
        int unassigned,
        int handovers,
        int forcedHandovers,
        BigDecimal objective,
        BigDecimal fairnessBefore,
        BigDecimal fairnessAfter,
        List<FairnessLine> fairness,
        List<RosterLine> roster) {

    private static final int SHOWN_VIOLATIONS = 200;

    /** One resource in one peer group, before and after. @param target what each should carry, two decimals */
    public record FairnessLine(PeerGroup group, Resource resource, BigDecimal target, Spread before, Spread after) {}

    /** One manager in the plan. */
    public record RosterLine(
            String staffId, String branchId, PeerGroup group, int rank, Map<Resource, BigDecimal> targets) {}

    public static PlanSummary of(AllocationSetting setting, Allocation allocation) {
        return of(setting, allocation, Set.of());
    }

    /** @param exceptions clients whose stay outside their branch is recorded with a reason and breaks no rule */
    static PlanSummary of(AllocationSetting setting, Allocation allocation, Set<String> exceptions) {
        Evaluator evaluator = new Evaluator(setting);
        Evaluation before = evaluator.evaluate(Allocation.ofIncumbents(setting.problem()));
        Evaluation after = evaluator.evaluate(allocation);
        List<Violation> violations = after.violations().stream()
                .filter(violation -> !PlanRevision.isTerritory(violation, exceptions))
                .toList();
        Map<ClientTier, Integer> tiers = new EnumMap<>(ClientTier.class);
        for (ClientTier tier : ClientTier.values()) {
            tiers.put(tier, 0);
        }
        setting.problem().clients().forEach(client -> tiers.merge(client.tier(), 1, Integer::sum));
        return new PlanSummary(
                setting.problem().clients().size(),
                tiers,
                setting.team(),
                setting.problem().clients().stream()
                        .filter(client -> client.tier() == ClientTier.UNTIERED)
                        .map(AllocationClient::clientId)
                        .toList(),
                new TreeMap<>(setting.inheritance().kept()),
                setting.inheritance().competition(),
                Feasibility.obstaclesOf(setting),
                violations.size(),
                violations.stream().limit(SHOWN_VIOLATIONS).toList(),
                after.unassigned(),
                after.handovers(),
                after.forcedHandovers(),
                after.objective(),
                before.fairnessCost(),
                after.fairnessCost(),
                FairnessTable.of(setting, before, after),
                setting.managers().stream()
                        .map(manager -> rosterLine(setting, manager))
                        .toList());
    }

    /** Ids of the rules broken, such as {@code }. */
    public String brokenRules() {
        TreeSet<String> rules = new TreeSet<>();
        violations.forEach(violation -> rules.add(violation.rule().id()));
        return String.join(", ", rules);
    }

    private static RosterLine rosterLine(AllocationSetting setting, RelationshipManager manager) {
        PeerGroup group = setting.groupOf(manager.staffId());
        return new RosterLine(
                manager.staffId(),
                manager.branchId(),
                group,
                manager.rank(),
                setting.targetOf(group).asMap());
    }
}
