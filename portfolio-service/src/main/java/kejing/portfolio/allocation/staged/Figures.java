package kejing.portfolio.allocation.staged;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kejing.portfolio.allocation.AllocationClient;
import kejing.portfolio.allocation.AllocationScheme;
import kejing.portfolio.allocation.AllocationSetting;
import kejing.portfolio.allocation.ClientUnit;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.RelationshipManager;
import kejing.portfolio.allocation.Resource;
import kejing.portfolio.responsibility.Holders;

/**
 * A setting in plain numbers, for the search: managers and units by index, loads exact in fen and heads, what a manager's
 * portfolio costs rounded to one millionth of fairness. So a sum over managers is exact in a long, whether computed at once
 * or move by move; the plan that is found is judged by the evaluator alone.
 */
final class Figures {

    static final int RESOURCES = Resource.values().length;

    private static final int NOBODY = -1;
    private static final int SOMEBODY_ELSE = -2;
    private static final double FEN_IN_TEN_THOUSAND_YUAN = 1_000_000;

    final List<RelationshipManager> managers;
    final List<ClientUnit> units;
    /** Index of the manager's and of the unit's branch. */
    final int[] branchOfManager;

    final int[] branchOfUnit;
    final int branches;
    final PeerGroup[] group;

    private final Map<String, Integer> managerIndex = new HashMap<>();
    private final Map<String, Integer> branchIndex = new HashMap<>();
    private final double[][] target;
    private final double[][] steepness;
    private final long[][] weight;
    private final boolean[] territorial;
    private final long[] room;
    private final long wholeRoom;
    private final int[][] incumbents;
    private final long handoverPrice;
    private final long outsidePrice;

    Figures(AllocationSetting setting) {
        this.managers = setting.managers();
        this.units = setting.units();
        this.handoverPrice = Math.round(setting.scheme().handoverCost().doubleValue());
        this.outsidePrice = setting.isSoft()
                ? Math.round(setting.scheme().outsideBranchCost().doubleValue())
                : 0;
        AllocationScheme.Capacity capacity = setting.scheme().capacity();
        this.wholeRoom = (long) capacity.smallClients() * capacity.corporateLoanClients();
        this.branchOfManager = new int[managers.size()];
        this.group = new PeerGroup[managers.size()];
        this.target = new double[managers.size()][];
        this.steepness = new double[managers.size()][];
        double[][] targets = new double[PeerGroup.values().length][];
        double[][] factors = new double[PeerGroup.values().length][];
        for (PeerGroup one : PeerGroup.values()) {
            targets[one.ordinal()] = targetsOf(setting, one);
            factors[one.ordinal()] = steepnessOf(setting, targets[one.ordinal()]);
        }
        for (int m = 0; m < managers.size(); m++) {
            RelationshipManager manager = managers.get(m);
            managerIndex.put(manager.staffId(), m);
            branchOfManager[m] = branch(manager.branchId());
            group[m] = setting.groupOf(manager.staffId());
            target[m] = targets[group[m].ordinal()];
            steepness[m] = factors[group[m].ordinal()];
        }
        this.branchOfUnit = new int[units.size()];
        this.weight = new long[units.size()][];
        this.territorial = new boolean[units.size()];
        this.room = new long[units.size()];
        this.incumbents = new int[units.size()][];
        for (int u = 0; u < units.size(); u++) {
            ClientUnit unit = units.get(u);
            branchOfUnit[u] = branch(unit.branchId());
            weight[u] = weightOf(unit);
            territorial[u] = unit.tier().isTerritorial();
            room[u] = roomOf(unit, capacity);
            incumbents[u] = unit.members().stream().mapToInt(this::incumbentOf).toArray();
        }
        this.branches = branchIndex.size();
    }

    int indexOf(String staffId) {
        return managerIndex.get(staffId);
    }

    int[] managersOf(PeerGroup peers) {
        return IntStream.range(0, managers.size())
                .filter(manager -> group[manager] == peers)
                .toArray();
    }

    boolean isCentral(int manager) {
        return group[manager] == PeerGroup.CENTRAL_TEAM;
    }

    double target(int manager, int resource) {
        return target[manager][resource];
    }

    double steepness(int manager, int resource) {
        return steepness[manager][resource];
    }

    long weight(int unit, int resource) {
        return weight[unit][resource];
    }

    /** What this manager's portfolio costs with these loads, in millionths. */
    long cost(int manager, long[] loads, int offset) {
        double[] targets = target[manager];
        double[] factors = steepness[manager];
        double cost = 0;
        for (int k = 0; k < RESOURCES; k++) {
            double distance = loads[offset + k] - targets[k];
            cost += factors[k] * distance * distance;
        }
        return Math.round(cost);
    }

    /** The price of handovers and territory if this manager holds the unit, in millionths. */
    long price(int unit, int manager) {
        long price = 0;
        for (int incumbent : incumbents[unit]) {
            if (incumbent != NOBODY && incumbent != manager) {
                price += handoverPrice;
            }
        }
        return isOutside(unit, branchOfManager[manager]) ? price + outsidePrice : price;
    }

    /** As {@link #price}, if the best manager of this branch holds the unit. */
    long priceInBranch(int unit, int branch) {
        int incumbent = incumbents[unit][0];
        boolean handover = incumbent != NOBODY && (incumbent < 0 || branchOfManager[incumbent] != branch);
        return (handover ? handoverPrice : 0) + (isOutside(unit, branch) ? outsidePrice : 0);
    }

    /** Who holds the unit today, or less than 0. */
    int incumbentOf(int unit) {
        return incumbents[unit][0];
    }

    /** Branch where the unit's holder works today, or -1. */
    int branchOfIncumbent(int unit) {
        int incumbent = incumbents[unit][0];
        return incumbent < 0 ? -1 : branchOfManager[incumbent];
    }

    /** What the unit takes of a manager's {@link #wholeRoom}. */
    long room(int unit) {
        return room[unit];
    }

    long wholeRoom() {
        return wholeRoom;
    }

    private boolean isOutside(int unit, int branch) {
        return branch != branchOfUnit[unit] && territorial[unit];
    }

    private int branch(String branchId) {
        return branchIndex.computeIfAbsent(branchId, id -> branchIndex.size());
    }

    private int incumbentOf(AllocationClient client) {
        Holders incumbent = client.incumbent();
        if (incumbent.isNobody()) {
            return NOBODY;
        }
        Optional<String> lead = incumbent.lead();
        boolean alone = incumbent.list().size() == 1 && managerIndex.containsKey(lead.orElseThrow());
        return alone ? managerIndex.get(lead.orElseThrow()) : SOMEBODY_ELSE;
    }

    private static long[] weightOf(ClientUnit unit) {
        long[] weight = new long[RESOURCES];
        for (Resource resource : Resource.values()) {
            BigDecimal figure = unit.weight().get(resource);
            weight[resource.ordinal()] = (resource.isAmount() ? figure.movePointRight(6) : figure).longValueExact();
        }
        return weight;
    }

    private static long roomOf(ClientUnit unit, AllocationScheme.Capacity capacity) {
        return unit.members().stream()
                .mapToLong(
                        client -> client.isCorporateLoan() ? capacity.smallClients() : capacity.corporateLoanClients())
                .sum();
    }

    private static double[] targetsOf(AllocationSetting setting, PeerGroup group) {
        double[] targets = new double[RESOURCES];
        for (Resource resource : Resource.values()) {
            double target = setting.targetOf(group).get(resource).doubleValue();
            targets[resource.ordinal()] = resource.isAmount() ? target * FEN_IN_TEN_THOUSAND_YUAN : target;
        }
        return targets;
    }

    private static double[] steepnessOf(AllocationSetting setting, double[] targets) {
        double[] factors = new double[RESOURCES];
        for (Resource resource : Resource.values()) {
            double target = targets[resource.ordinal()];
            factors[resource.ordinal()] =
                    target == 0 ? 0 : setting.scheme().weights().of(resource).doubleValue() * 1e6 / (target * target);
        }
        return factors;
    }
}
