package kejing.bench;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.ClientUnit;
import kejing.portfolio.allocation.Loads;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.RelationshipManager;
import kejing.portfolio.allocation.Resource;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * No allocation under the rules can cost less than this: the optimum of the linear programme in which clients may be divided
 * among those who may hold them, and each portfolio's price is replaced by the {@link PriceFloor} below it; a part of a key
 * client costs at least that part of what the whole would cost, since nobody leads two. Only for one key client per
 * manager, and one member for each client of the central team.
 */
final class LowerBound {

    private final AllocationSetting setting;
    private final Map<PeerGroup, Map<Resource, PriceFloor>> floors = new EnumMap<>(PeerGroup.class);

    LowerBound(AllocationSetting setting) {
        Loader.loadNativeLibraries();
        this.setting = setting;
        for (PeerGroup group : PeerGroup.values()) {
            Map<Resource, PriceFloor> byResource = new EnumMap<>(Resource.class);
            for (Resource resource : Resource.values()) {
                double target = setting.targetOf(group).get(resource).doubleValue();
                double weight = setting.scheme().weights().of(resource).doubleValue();
                byResource.put(resource, new PriceFloor(weight, target, resource.isAmount()));
            }
            floors.put(group, byResource);
        }
    }

    /** For every allocation of the bank. */
    double ofBank() {
        Map<ClientUnit, List<RelationshipManager>> free = new HashMap<>();
        Map<String, Loads> fixed = new HashMap<>();
        double prices = 0;
        for (ClientUnit unit : setting.units()) {
            String keeper = setting.inheritance().kept().get(unit.unitId());
            if (keeper == null) {
                free.put(unit, whoMayHold(unit));
            } else {
                fixed.merge(keeper, unit.weight(), Loads::plus);
                prices += price(unit, keeper);
            }
        }
        return prices + solve("highs", setting.managers(), setting.units(), free, fixed);
    }

    /** For every allocation that has the key clients where this one has them: a sum over branches, territory being hard. */
    double withKeyClientsOf(Allocation allocation) {
        Map<String, List<ClientUnit>> byBranch = new HashMap<>();
        Map<String, Loads> fixed = new HashMap<>();
        double bound = ofTeam();
        for (ClientUnit unit : setting.units()) {
            if (unit.tier() == ClientTier.INSTITUTIONAL) {
                continue;
            }
            if (unit.tier().isKey()) {
                String holder = allocation
                        .of(unit.members().getFirst().clientId())
                        .lead()
                        .orElseThrow();
                fixed.merge(holder, unit.weight(), Loads::plus);
                bound += price(unit, holder);
            } else {
                byBranch.computeIfAbsent(unit.branchId(), id -> new ArrayList<>())
                        .add(unit);
            }
        }
        for (List<ClientUnit> units : byBranch.values()) {
            List<RelationshipManager> managers = whoMayHold(units.getFirst());
            Map<ClientUnit, List<RelationshipManager>> free = new HashMap<>();
            units.forEach(unit -> free.put(unit, managers));
            bound += solve("glop", managers, units, free, fixed);
        }
        return bound;
    }

    /** Equal members of the central team cost least with equal loads. */
    private double ofTeam() {
        Loads total = setting.units().stream()
                .filter(unit -> unit.tier() == ClientTier.INSTITUTIONAL)
                .map(ClientUnit::weight)
                .reduce(Loads.NONE, Loads::plus);
        int members = setting.team().size();
        double cost = 0;
        for (Resource resource : Resource.values()) {
            double each = total.get(resource).doubleValue() / members;
            cost += members * floors.get(PeerGroup.CENTRAL_TEAM).get(resource).at(each);
        }
        return cost;
    }

    /** @param solver HiGHS is faster with a large programme, Glop silent with many small ones */
    private double solve(
            String solver,
            List<RelationshipManager> managers,
            List<ClientUnit> units,
            Map<ClientUnit, List<RelationshipManager>> free,
            Map<String, Loads> fixed) {
        ModelBuilder model = new ModelBuilder();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        Map<String, Map<Resource, LinearExprBuilder>> loads = new HashMap<>();
        Map<String, LinearExprBuilder> keyUnits = new HashMap<>();
        Map<String, Map<Resource, LinearExprBuilder>> least = new HashMap<>();
        for (RelationshipManager manager : managers) {
            Map<Resource, LinearExprBuilder> byResource = new EnumMap<>(Resource.class);
            Map<Resource, LinearExprBuilder> leastByResource = new EnumMap<>(Resource.class);
            for (Resource resource : Resource.values()) {
                double already = fixed.getOrDefault(manager.staffId(), Loads.NONE)
                        .get(resource)
                        .doubleValue();
                byResource.put(resource, LinearExpr.newBuilder().add(already));
                leastByResource.put(resource, LinearExpr.newBuilder());
            }
            loads.put(manager.staffId(), byResource);
            least.put(manager.staffId(), leastByResource);
            keyUnits.put(manager.staffId(), LinearExpr.newBuilder());
        }
        for (ClientUnit unit : units) {
            if (free.containsKey(unit)) {
                divide(model, cost, unit, free.get(unit), loads, least, keyUnits);
            }
        }
        for (RelationshipManager manager : managers) {
            boolean inherits = setting.inheritance().kept().containsValue(manager.staffId());
            int cap = setting.scheme().keyClientsPerManager() - (inherits ? 1 : 0);
            model.addLessOrEqual(keyUnits.get(manager.staffId()), cap);
            PeerGroup group = setting.groupOf(manager.staffId());
            for (Resource resource : Resource.values()) {
                floors.get(group)
                        .get(resource)
                        .addTo(
                                model,
                                cost,
                                loads.get(manager.staffId()).get(resource),
                                least.get(manager.staffId()).get(resource));
            }
        }
        model.minimize(cost);
        ModelSolver optimum = new ModelSolver(solver);
        SolveStatus status = optimum.solve(model);
        if (status != SolveStatus.OPTIMAL) {
            throw new IllegalStateException("the linear programme of the bound ended as " + status);
        }
        return optimum.getObjectiveValue();
    }

    private void divide(
            ModelBuilder model,
            LinearExprBuilder cost,
            ClientUnit unit,
            List<RelationshipManager> eligible,
            Map<String, Map<Resource, LinearExprBuilder>> loads,
            Map<String, Map<Resource, LinearExprBuilder>> least,
            Map<String, LinearExprBuilder> keyUnits) {
        LinearExprBuilder parts = LinearExpr.newBuilder();
        for (RelationshipManager manager : eligible) {
            Variable part = model.newNumVar(0, 1, "");
            parts.add(part);
            cost.addTerm(part, price(unit, manager.staffId()));
            for (Resource resource : Resource.values()) {
                double weight = unit.weight().get(resource).doubleValue();
                if (weight != 0) {
                    loads.get(manager.staffId()).get(resource).addTerm(part, weight);
                }
            }
            if (unit.tier().isKey()) {
                keyUnits.get(manager.staffId()).add(part);
                PeerGroup group = setting.groupOf(manager.staffId());
                for (Resource resource : Resource.values()) {
                    double whole = unit.weight().get(resource).doubleValue();
                    least.get(manager.staffId())
                            .get(resource)
                            .addTerm(part, floors.get(group).get(resource).ofAtLeast(whole));
                }
            }
        }
        model.addEquality(parts, 1);
    }

    /** medium clients to intermediates, and to seniors too where intermediates do not suffice. */
    private List<RelationshipManager> whoMayHold(ClientUnit unit) {
        return switch (unit.tier()) {
            case LARGE -> of(setting.managers(), PeerGroup.SENIOR);
            case MEDIUM -> {
                long medium = setting.units().stream()
                        .filter(one -> one.tier() == ClientTier.MEDIUM)
                        .count();
                List<RelationshipManager> intermediates = of(setting.managers(), PeerGroup.INTERMEDIATE);
                yield medium <= (long) intermediates.size() * setting.scheme().keyClientsPerManager()
                        ? intermediates
                        : of(setting.managers(), PeerGroup.INTERMEDIATE, PeerGroup.SENIOR);
            }
            case INSTITUTIONAL -> of(setting.managers(), PeerGroup.CENTRAL_TEAM);
            case SMALL, UNTIERED ->
                of(
                        setting.isSoft() ? setting.managers() : setting.managersOf(unit.branchId()),
                        PeerGroup.SENIOR,
                        PeerGroup.INTERMEDIATE,
                        PeerGroup.JUNIOR);
        };
    }

    private List<RelationshipManager> of(List<RelationshipManager> managers, PeerGroup... groups) {
        List<PeerGroup> wanted = List.of(groups);
        return managers.stream()
                .filter(manager -> wanted.contains(setting.groupOf(manager.staffId())))
                .toList();
    }

    private double price(ClientUnit unit, String staffId) {
        double price = setting.scheme().handoverCost().doubleValue() * unit.handoversTo(Holders.sole(staffId));
        boolean outside = unit.tier().isTerritorial()
                && !setting.manager(staffId).orElseThrow().branchId().equals(unit.branchId());
        return outside ? price + setting.scheme().outsideBranchCost().doubleValue() : price;
    }
}
