package kejing.portfolio.allocation.bound;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kejing.portfolio.allocation.Allocation;
import kejing.portfolio.allocation.AllocationClient;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.ClientUnit;
import kejing.portfolio.allocation.Loads;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.RelationshipManager;
import kejing.portfolio.allocation.Resource;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.responsibility.Holders;

/**
 * A setting as the proof of a lower bound sees it, in plain numbers: fewer rules than there are, never more, so that every
 * plan under the rules is among what is bounded. Left out is capacity. What a rule alone decides is given: inheritance and clients of
 * developers. The central team is bounded by itself.
 *
 * <p>Units are small and untiered clients; key units the large and medium ones that nobody inherits, each with one
 * manager of the matching grade, who holds one at most.
 */
final class Relaxation {

    static final int K = Resource.values().length;
    static final int NOBODY = -1;
    private static final int UNDOMINATED = 40;

    final int managers;
    final int branches;
    final int[] branchOf;
    final boolean soft;
    /** By manager and resource. */
    final double[] target;

    final double[] factor;
    /** What a manager carries by rule alone. */
    final double[] base;

    final int units;
    final int[] unitBranch;
    final int[] incumbent;
    final double[] weight;
    /** What moving the unit away from its holder costs, 0 if nobody holds it. */
    final double[] moving;

    final double outside;
    /** The different numbers of heads that units have, amounts being 0; and which of them each unit has. */
    final List<double[]> heads = new ArrayList<>();

    final int[] headsOf;

    final int keyUnits;
    final double[] keyWeight;
    /** Managers who may take a key unit, by unit; and the reverse. */
    final int[][] takers;

    final int[][] takeable;
    /** Managers who may take the same key units are of one kind; and what those are, by kind. */
    final int[] kindOf;

    final int[][] takeableBy;
    private final double[][] keyPrice;
    /** By branch, managers outside the central team. */
    final int[][] staff;

    final int[] everybody;
    /** Price of what is decided by rule: inheritance and the central team. */
    final double given;

    private final Map<String, Integer> index = new HashMap<>();
    private final List<ClientUnit> keys = new ArrayList<>();

    Relaxation(AllocationSetting setting) {
        List<RelationshipManager> people = setting.managers().stream()
                .filter(manager -> setting.groupOf(manager.staffId()) != PeerGroup.CENTRAL_TEAM)
                .toList();
        this.managers = people.size();
        this.soft = setting.isSoft();
        this.branchOf = new int[managers];
        this.target = new double[managers * K];
        this.factor = new double[managers * K];
        this.base = new double[managers * K];
        this.everybody = IntStream.range(0, managers).toArray();
        Map<String, Integer> branchIndex = new HashMap<>();
        for (int m = 0; m < managers; m++) {
            RelationshipManager manager = people.get(m);
            index.put(manager.staffId(), m);
            branchOf[m] = branchIndex.computeIfAbsent(manager.branchId(), id -> branchIndex.size());
            PeerGroup group = setting.groupOf(manager.staffId());
            for (Resource resource : Resource.values()) {
                double wanted = setting.targetOf(group).get(resource).doubleValue();
                target[m * K + resource.ordinal()] = wanted;
                factor[m * K + resource.ordinal()] = wanted == 0
                        ? 0
                        : setting.scheme().weights().of(resource).doubleValue() * 1e6 / (wanted * wanted);
            }
        }
        double handover = setting.scheme().handoverCost().doubleValue();
        this.outside = soft ? setting.scheme().outsideBranchCost().doubleValue() : 0;
        List<ClientUnit> small = setting.units().stream()
                .filter(unit -> unit.tier().isTerritorial())
                .filter(unit -> developerOf(unit, setting).isEmpty())
                .toList();
        this.units = small.size();
        this.unitBranch = new int[units];
        this.incumbent = new int[units];
        this.moving = new double[units];
        this.weight = new double[units * K];
        this.headsOf = new int[units];
        Map<List<Double>, Integer> groups = new HashMap<>();
        for (int u = 0; u < units; u++) {
            ClientUnit unit = small.get(u);
            AllocationClient client = unit.members().getFirst();
            unitBranch[u] = branchIndex.computeIfAbsent(unit.branchId(), id -> branchIndex.size());
            incumbent[u] = managerOf(client.incumbent());
            moving[u] = client.incumbent().isNobody() ? 0 : handover;
            put(unit.weight(), weight, u);
            headsOf[u] = headsGroup(u, groups);
        }
        this.branches = branchIndex.size();
        this.staff = new int[branches][];
        for (int b = 0; b < branches; b++) {
            int branch = b;
            staff[b] = IntStream.range(0, managers)
                    .filter(m -> branchOf[m] == branch)
                    .toArray();
        }
        double fixed = Team.leastCost(setting);
        Map<String, String> kept = setting.inheritance().kept();
        boolean[] taken = new boolean[managers];
        for (ClientUnit unit : setting.units()) {
            String keeper = unit.tier().isKey()
                    ? kept.get(unit.unitId())
                    : developerOf(unit, setting).orElse(null);
            if (unit.tier().isKey() && keeper == null) {
                keys.add(unit);
            } else if (keeper != null) {
                int m = index.get(keeper);
                taken[m] |= unit.tier().isKey();
                for (Resource resource : Resource.values()) {
                    base[m * K + resource.ordinal()] +=
                            unit.weight().get(resource).doubleValue();
                }
                fixed += handover * unit.handoversTo(Holders.sole(keeper));
                boolean away = unit.tier().isTerritorial()
                        && !setting.manager(keeper).orElseThrow().branchId().equals(unit.branchId());
                fixed += away ? outside : 0;
            }
        }
        this.given = fixed;
        this.keyUnits = keys.size();
        this.keyWeight = new double[keyUnits * K];
        this.takers = new int[keyUnits][];
        this.keyPrice = new double[keyUnits][];
        List<List<Integer>> reverse = new ArrayList<>();
        for (int m = 0; m < managers; m++) {
            reverse.add(new ArrayList<>());
        }
        boolean seniorsNeeded = needsSeniors(setting);
        for (int i = 0; i < keyUnits; i++) {
            ClientUnit unit = keys.get(i);
            put(unit.weight(), keyWeight, i);
            keyPrice[i] = new double[managers];
            takers[i] = Arrays.stream(everybody)
                    .filter(m -> !taken[m])
                    .filter(m ->
                            mayTake(unit.tier(), setting.groupOf(people.get(m).staffId()), seniorsNeeded))
                    .toArray();
            for (int m : takers[i]) {
                reverse.get(m).add(i);
                keyPrice[i][m] =
                        handover * unit.handoversTo(Holders.sole(people.get(m).staffId()));
            }
        }
        this.takeable = reverse.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.kindOf = new int[managers];
        List<int[]> kinds = new ArrayList<>();
        for (int m = 0; m < managers; m++) {
            int kind = 0;
            while (kind < kinds.size() && !Arrays.equals(kinds.get(kind), takeable[m])) {
                kind++;
            }
            if (kind == kinds.size()) {
                kinds.add(takeable[m]);
            }
            kindOf[m] = kind;
        }
        this.takeableBy = kinds.toArray(int[][]::new);
    }

    /** How many prices {@link Dual} asks for. */
    int prices() {
        return (managers + keyUnits) * K;
    }

    /** Who developed the unit and may hold it, if anybody; the central team does not. */
    static Optional<String> developerOf(ClientUnit unit, AllocationSetting setting) {
        AllocationClient client = unit.members().getFirst();
        return client.followsDeveloper() && unit.tier().isTerritorial()
                ? client.developedBy()
                        .filter(developer -> setting.manager(developer).isPresent())
                        .filter(developer -> setting.groupOf(developer) != PeerGroup.CENTRAL_TEAM)
                : Optional.empty();
    }

    double keyPrice(int keyUnit, int manager) {
        return keyPrice[keyUnit][manager];
    }

    /** The key unit's manager in an allocation, or {@link #NOBODY}. */
    int holderOf(int keyUnit, Allocation allocation) {
        return managerOf(allocation.of(keys.get(keyUnit).members().getFirst().clientId()));
    }

    /** By manager and resource. */
    double[] loadsUnder(Map<String, Loads> loads) {
        double[] all = new double[managers * K];
        index.forEach((staffId, m) -> put(loads.get(staffId), all, m));
        return all;
    }

    /** How often a unit or a key unit is compared with a manager in one count, roughly. */
    long comparisons() {
        long own = IntStream.range(0, units)
                .mapToLong(unit -> staff[unitBranch[unit]].length)
                .sum();
        long pairs =
                IntStream.range(0, managers).mapToLong(m -> takeable[m].length).sum();
        return own + pairs + (soft ? (long) units * UNDOMINATED : 0);
    }

    /** What the unit costs beside fairness with this manager. */
    double price(int unit, int manager) {
        double price = incumbent[unit] == manager ? 0 : moving[unit];
        return branchOf[manager] == unitBranch[unit] ? price : price + outside;
    }

    private static boolean mayTake(ClientTier tier, PeerGroup group, boolean seniorsNeeded) {
        if (tier == ClientTier.LARGE) {
            return group == PeerGroup.SENIOR;
        }
        return group == PeerGroup.INTERMEDIATE || group == PeerGroup.SENIOR && seniorsNeeded;
    }

    /** Whether there are more medium clients than intermediates. */
    private static boolean needsSeniors(AllocationSetting setting) {
        long medium = setting.units().stream()
                .filter(unit -> unit.tier() == ClientTier.MEDIUM)
                .count();
        long intermediates = setting.managers().stream()
                .filter(manager -> setting.groupOf(manager.staffId()) == PeerGroup.INTERMEDIATE)
                .count();
        return medium > intermediates;
    }

    private int headsGroup(int unit, Map<List<Double>, Integer> groups) {
        double[] own = new double[K];
        for (Resource resource : Resource.values()) {
            int k = resource.ordinal();
            own[k] = resource.isAmount() ? 0 : weight[unit * K + k];
        }
        return groups.computeIfAbsent(Arrays.stream(own).boxed().toList(), key -> {
            heads.add(own);
            return heads.size() - 1;
        });
    }

    private int managerOf(Holders holders) {
        return holders.list().size() == 1 ? index.getOrDefault(holders.lead().orElseThrow(), NOBODY) : NOBODY;
    }

    private static void put(Loads loads, double[] into, int place) {
        for (Resource resource : Resource.values()) {
            BigDecimal figure = loads.get(resource);
            into[place * K + resource.ordinal()] = figure.doubleValue();
        }
    }
}
