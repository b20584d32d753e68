package kejing.portfolio.allocation.staged;

import java.util.SplittableRandom;
import kejing.portfolio.allocation.PeerGroup;

/**
 * Stage 1: which manager leads each key client, and with soft territory which branch looks after each small
 * client, so that the least possible cost of all branches ({@link BranchCost}) and the prices of handovers and territory are
 * small together. Simulated annealing over a fixed number of steps from a seed.
 */
final class BankWide {

    /** Millionths by which a step may be worse, in the beginning and in the end. */
    private static final double HOTTEST = 1_000;

    private static final double COLDEST = 2;
    /** A key client weighs as much as many small ones. */
    private static final double KEY_UNIT = 20;

    private final Draft draft;
    private final Figures figures;
    private final BranchCost branchCost;
    private final int[] keyUnits;
    private final int[] smallUnits;
    private final int cap;
    private final SplittableRandom random;
    private final PeerGroup[] groupOf;
    private final int[][] holders;
    private final int[] branch;
    private final long[] small;
    private final double[] cost;
    private double temperature;

    /**
     * @param draft with every unit placed that the search may not move, and every key unit with somebody who may lead it
     * @param keyUnits those it may move, each to the peers of its holder
     * @param branch where each small unit is, by unit; changed by the search
     * @param smallUnits those whose branch it may change
     * @param cap key units of one manager
     */
    BankWide(Draft draft, BranchCost branchCost, int[] keyUnits, int[] branch, int[] smallUnits, int cap, long seed) {
        this.draft = draft;
        this.figures = draft.figures;
        this.branchCost = branchCost;
        this.keyUnits = keyUnits;
        this.branch = branch;
        this.smallUnits = smallUnits;
        this.cap = cap;
        this.random = new SplittableRandom(seed);
        this.small = new long[figures.branches * Figures.RESOURCES];
        this.cost = new double[figures.branches];
        this.groupOf = new PeerGroup[figures.units.size()];
        for (int unit : keyUnits) {
            groupOf[unit] = figures.group[draft.holder[unit]];
        }
        this.holders = new int[PeerGroup.values().length][];
        for (PeerGroup group : PeerGroup.values()) {
            holders[group.ordinal()] = figures.managersOf(group);
        }
    }

    /** @param unplaced small units that are not in the draft, and are poured over the managers of their branch */
    void improve(int[] unplaced, long steps) {
        for (int unit : unplaced) {
            pour(unit, branch[unit], 1);
        }
        for (int b = 0; b < figures.branches; b++) {
            cost[b] = branchCost.of(b, draft.loads, small);
        }
        int choices = keyUnits.length + smallUnits.length;
        temperature = HOTTEST;
        double cooling = Math.pow(COLDEST / HOTTEST, 1.0 / Math.max(1, steps));
        for (long step = 0; choices > 0 && step < steps; step++) {
            temperature *= cooling;
            int choice = random.nextInt(choices);
            // Key clients weigh more than their number, so one step in five is theirs at least.
            if (smallUnits.length == 0 || keyUnits.length > 0 && step % 5 == 0) {
                tryKeyUnit(keyUnits[choice % keyUnits.length]);
            } else {
                trySmallUnit(smallUnits[choice % smallUnits.length]);
            }
        }
    }

    private void tryKeyUnit(int unit) {
        int from = draft.holder[unit];
        int[] peers = holders[groupOf[unit].ordinal()];
        int to = peers[random.nextInt(peers.length)];
        if (to == from) {
            return;
        }
        int other = draft.keyUnits[to] < cap ? Draft.NOBODY : movableUnitOf(to, unit);
        if (draft.keyUnits[to] >= cap && other == Draft.NOBODY) {
            return;
        }
        double before = figures.price(unit, from) + (other < 0 ? 0 : figures.price(other, to));
        double after = figures.price(unit, to) + (other < 0 ? 0 : figures.price(other, from));
        move(unit, to, other, from);
        if (!settle(figures.branchOfManager[from], figures.branchOfManager[to], after - before, KEY_UNIT)) {
            move(unit, from, other, to);
        }
    }

    private void move(int unit, int to, int other, int from) {
        draft.take(unit);
        draft.put(unit, to);
        if (other != Draft.NOBODY) {
            draft.take(other);
            draft.put(other, from);
        }
    }

    /** A key unit of this manager that the holder of the other unit could take for it. */
    private int movableUnitOf(int manager, int unit) {
        for (int other : keyUnits) {
            if (draft.holder[other] == manager && groupOf[other] == groupOf[unit]) {
                return other;
            }
        }
        return Draft.NOBODY;
    }

    private void trySmallUnit(int unit) {
        int from = branch[unit];
        int to = choiceFor(unit);
        if (to == from || branchCost.managersOf(to).length == 0) {
            return;
        }
        pour(unit, from, -1);
        pour(unit, to, 1);
        branch[unit] = to;
        if (!settle(from, to, figures.priceInBranch(unit, to) - figures.priceInBranch(unit, from), 1)) {
            pour(unit, to, -1);
            pour(unit, from, 1);
            branch[unit] = from;
        }
    }

    /** Its own branch, the one of its holder today, or any. */
    private int choiceFor(int unit) {
        int any = random.nextInt(3 * figures.branches);
        if (any < figures.branches) {
            return figures.branchOfUnit[unit];
        }
        int incumbent = figures.branchOfIncumbent(unit);
        return any < figures.branches * 5 / 3 && incumbent >= 0 ? incumbent : any % figures.branches;
    }

    /** Keeps the change for sure if it is one for the better, else with a probability that falls as it cools down. */
    private boolean settle(int from, int to, double price, double heat) {
        double first = branchCost.of(from, draft.loads, small);
        double second = from == to ? 0 : branchCost.of(to, draft.loads, small);
        double change = price + first - cost[from] + (from == to ? 0 : second - cost[to]);
        if (change > 0 && random.nextDouble() >= Math.exp(-change / (heat * temperature))) {
            return false;
        }
        cost[from] = first;
        if (from != to) {
            cost[to] = second;
        }
        return true;
    }

    private void pour(int unit, int into, int sign) {
        for (int k = 0; k < Figures.RESOURCES; k++) {
            small[into * Figures.RESOURCES + k] += sign * figures.weight(unit, k);
        }
    }
}
