package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/** Simple ways to allocate that the reference measurements compare with: they check the evaluator. */
public final class ReferenceMethods {

    private final AllocationSetting setting;
    private final Map<String, Holders> placed = new HashMap<>();
    private final Map<String, BigDecimal> carried = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private ReferenceMethods(AllocationSetting setting) {
        this.setting = setting;
    }

    /** Key clients by loan to the best-ranked free manager; small clients in turn within their branch. */
    static Allocation roundRobin(AllocationSetting setting) {
        ReferenceMethods method = new ReferenceMethods(setting);
        method.inherit();
        method.bestRankedFirst(ClientTier.LARGE, PeerGroup.SENIOR, PeerGroup.SENIOR);
        method.bestRankedFirst(ClientTier.MEDIUM, PeerGroup.INTERMEDIATE, PeerGroup.SENIOR);
        method.institutionalToLeastLoaded();
        Map<String, Integer> turn = new HashMap<>();
        for (ClientUnit unit : setting.units()) {
            if (unit.tier().isTerritorial()) {
                List<String> branch = method.whoMayHold(unit);
                int next = turn.merge(unit.branchId(), 1, Integer::sum) - 1;
                method.put(unit, branch.get(next % branch.size()));
            }
        }
        return new Allocation(method.placed);
    }

    /** Key clients as the greedy engine; small clients by loan to the smallest loan relative to its target. */
    public static Allocation longestTaskFirst(AllocationSetting setting) {
        ReferenceMethods method = new ReferenceMethods(setting);
        Allocation greedy = new GreedyAllocation().solve(setting);
        for (ClientUnit unit : setting.units()) {
            if (!unit.tier().isTerritorial()) {
                method.put(unit, greedy.of(unit.unitId()).lead().orElseThrow());
            }
        }
        setting.units().stream()
                .filter(unit -> unit.tier().isTerritorial())
                .sorted(ClientUnit.LARGEST_LOAN_FIRST)
                .forEach(unit -> method.put(
                        unit,
                        method.whoMayHold(unit).stream()
                                .min(Comparator.comparing(method::relativeLoan))
                                .orElseThrow()));
        return new Allocation(method.placed);
    }

    private void inherit() {
        setting.units().stream()
                .filter(unit -> setting.inheritance().kept().containsKey(unit.unitId()))
                .forEach(unit -> put(unit, setting.inheritance().kept().get(unit.unitId())));
    }

    private void bestRankedFirst(ClientTier tier, PeerGroup first, PeerGroup then) {
        setting.units().stream()
                .filter(unit -> unit.tier() == tier && !placed.containsKey(unit.unitId()))
                .sorted(ClientUnit.LARGEST_LOAN_FIRST)
                .forEach(unit -> setting.managers().stream()
                        .filter(manager -> setting.groupOf(manager.staffId()) == first
                                || setting.groupOf(manager.staffId()) == then)
                        .filter(manager -> !taken.contains(manager.staffId()))
                        .min(Comparator.comparing(
                                        (RelationshipManager manager) -> setting.groupOf(manager.staffId()) != first)
                                .thenComparing(RelationshipManager::rank))
                        .ifPresent(manager -> put(unit, manager.staffId())));
    }

    private void institutionalToLeastLoaded() {
        Map<String, BigDecimal> deposits = new HashMap<>();
        setting.units().stream()
                .filter(unit -> unit.tier() == ClientTier.INSTITUTIONAL)
                .sorted(ClientUnit.LARGEST_DEPOSIT_FIRST)
                .forEach(unit -> {
                    String least = setting.team().stream()
                            .min(Comparator.comparing(id -> deposits.getOrDefault(id, BigDecimal.ZERO)))
                            .orElseThrow();
                    deposits.merge(least, unit.weight().get(Resource.DEPOSIT), BigDecimal::add);
                    put(unit, least);
                });
    }

    /** Small clients: those of the branch, or everybody where territory is soft. */
    private List<String> whoMayHold(ClientUnit unit) {
        List<RelationshipManager> managers =
                setting.isSoft() ? setting.managers() : setting.managersOf(unit.branchId());
        return managers.stream()
                .map(RelationshipManager::staffId)
                .filter(staffId -> setting.groupOf(staffId) != PeerGroup.CENTRAL_TEAM)
                .toList();
    }

    private BigDecimal relativeLoan(String staffId) {
        return carried.getOrDefault(staffId, BigDecimal.ZERO)
                .divide(setting.targetOf(setting.groupOf(staffId)).get(Resource.LOAN), Loads.PRECISION);
    }

    private void put(ClientUnit unit, String staffId) {
        placed.put(unit.unitId(), Holders.sole(staffId));
        carried.merge(staffId, unit.weight().get(Resource.LOAN), BigDecimal::add);
        if (unit.tier().isKey()) {
            taken.add(staffId);
        }
    }
}
