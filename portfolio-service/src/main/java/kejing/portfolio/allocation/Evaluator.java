package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kejing.portfolio.responsibility.Holders;

/**
 * The only judge of an allocation: violations, objective, handovers and fairness are computed here, whichever
 * engine proposed it, and in the same way for the state before and after.
 */
public final class Evaluator {

    private final AllocationSetting setting;
    private final FairnessCost cost;
    private final Eligibility eligibility;

    public Evaluator(AllocationSetting setting) {
        this.setting = setting;
        this.cost = new FairnessCost(setting);
        this.eligibility = new Eligibility(setting);
    }

    public Evaluation evaluate(Allocation allocation) {
        SortedMap<String, Loads> loads = loadsUnder(allocation);
        BigDecimal fairness = BigDecimal.ZERO;
        for (var load : loads.entrySet()) {
            fairness = fairness.add(cost.of(setting.groupOf(load.getKey()), load.getValue()));
        }
        int handovers = 0;
        int forced = 0;
        int unassigned = 0;
        int outside = 0;
        for (ClientUnit unit : setting.units()) {
            for (ClientUnit client : unit.split(setting.scheme())) {
                Holders holders = allocation.of(client.members().getFirst().clientId());
                int moved = holders.isNobody() ? 0 : client.handoversTo(holders);
                handovers += moved;
                forced += moved == 1 && !incumbentMayGoOn(client) ? 1 : 0;
                outside += setting.isOutside(client, holders) ? 1 : 0;
                unassigned += holders.isNobody() ? 1 : 0;
            }
        }
        BigDecimal price = setting.scheme().handoverCost().multiply(BigDecimal.valueOf(handovers));
        if (setting.isSoft()) {
            price = price.add(setting.scheme().outsideBranchCost().multiply(BigDecimal.valueOf(outside)));
        }
        return new Evaluation(
                AllocationRules.check(setting, allocation),
                whole(fairness),
                handovers,
                forced,
                outside,
                whole(fairness.add(price)),
                unassigned,
                spreadsOf(loads),
                loads);
    }

    /** What every manager carries, those with nothing included. */
    public SortedMap<String, Loads> loadsUnder(Allocation allocation) {
        WorkingPlan plan = WorkingPlan.of(setting, allocation);
        SortedMap<String, Loads> loads = new TreeMap<>();
        for (RelationshipManager manager : setting.managers()) {
            loads.put(manager.staffId(), plan.loadsOf(manager.staffId()));
        }
        return loads;
    }

    private Map<PeerGroup, Map<Resource, Spread>> spreadsOf(SortedMap<String, Loads> loads) {
        Map<PeerGroup, Map<Resource, Spread>> spreads = new EnumMap<>(PeerGroup.class);
        for (PeerGroup group : PeerGroup.values()) {
            List<Loads> members = loads.entrySet().stream()
                    .filter(load -> setting.groupOf(load.getKey()) == group)
                    .map(Map.Entry::getValue)
                    .toList();
            Map<Resource, Spread> byResource = new EnumMap<>(Resource.class);
            for (Resource resource : Resource.values()) {
                byResource.put(
                        resource,
                        Spread.of(
                                members.stream().map(load -> load.get(resource)).toList()));
            }
            if (!members.isEmpty()) {
                spreads.put(group, byResource);
            }
        }
        return spreads;
    }

    private boolean incumbentMayGoOn(ClientUnit client) {
        return client.members().getFirst().incumbent().lead().flatMap(setting::manager).stream()
                .anyMatch(manager ->
                        eligibility.barredBy(manager, client, new WorkingPlan()).isEmpty());
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP);
    }
}
