package kejing.portfolio.allocation.staged;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Improves the plan of the whole bank where territory is soft: small clients change hands or change places across branches.
 * Simulated annealing over a fixed number of steps from a seed. Everybody outside the central team may hold each of them.
 */
final class WholeBank {

    private static final int K = Figures.RESOURCES;

    /** Worse by so many temperatures has no chance worth drawing for. */
    private static final int NEVER = 20;

    private final Draft draft;
    private final Figures figures;
    private final int[][] managersOf;
    private final int[] everybody;
    private final int[] units;
    private final SplittableRandom random;
    /** Unit's place in {@link #units} by manager, and where it stands in its manager's list. */
    private final int[][] held;

    private final int[] count;
    private final int[] place;
    private final int[] holder;
    private final double[] weight;
    private final double[] distance;
    private final double[] steepness;
    private final long[] used;

    WholeBank(Draft draft, BranchCost branchCost, int[] everybody, int[] units, long seed) {
        this.draft = draft;
        this.figures = draft.figures;
        this.everybody = everybody;
        this.units = units;
        this.random = new SplittableRandom(seed);
        this.managersOf = new int[figures.branches][];
        for (int b = 0; b < figures.branches; b++) {
            managersOf[b] = branchCost.managersOf(b);
        }
        int managers = figures.managers.size();
        this.held = new int[managers][8];
        this.count = new int[managers];
        this.place = new int[units.length];
        this.holder = new int[units.length];
        this.weight = new double[units.length * K];
        this.distance = new double[managers * K];
        this.steepness = new double[managers * K];
        this.used = draft.used.clone();
        for (int m = 0; m < managers; m++) {
            for (int k = 0; k < K; k++) {
                distance[m * K + k] = draft.loads[m * K + k] - figures.target(m, k);
                steepness[m * K + k] = figures.steepness(m, k);
            }
        }
        for (int i = 0; i < units.length; i++) {
            for (int k = 0; k < K; k++) {
                weight[i * K + k] = figures.weight(units[i], k);
            }
            enlist(i, draft.holder[units[i]]);
        }
    }

    /** @param hottest millionths by which a step may be worse, in the beginning; @param coldest in the end */
    void improve(long steps, double hottest, double coldest) {
        double temperature = hottest;
        double cooling = Math.pow(coldest / hottest, 1.0 / Math.max(1, steps));
        for (long step = 0; units.length > 0 && everybody.length > 1 && step < steps; step++) {
            temperature *= cooling;
            int one = random.nextInt(units.length);
            int to = choiceFor(units[one]);
            int from = holder[one];
            if (to == from) {
                continue;
            }
            if ((step & 1) == 0 || count[to] == 0) {
                relocate(one, from, to, temperature);
            } else {
                exchange(one, from, held[to][random.nextInt(count[to])], to, temperature);
            }
        }
        draft.move(units, holder);
    }

    /** Somebody of its own branch, its holder today, or anybody. */
    private int choiceFor(int unit) {
        int kind = random.nextInt(6);
        if (kind < 3) {
            int[] own = managersOf[figures.branchOfUnit[unit]];
            if (own.length > 0) {
                return own[random.nextInt(own.length)];
            }
        } else if (kind == 3) {
            int incumbent = figures.incumbentOf(unit);
            if (incumbent >= 0 && !figures.isCentral(incumbent)) {
                return incumbent;
            }
        }
        return everybody[random.nextInt(everybody.length)];
    }

    private void relocate(int one, int from, int to, double temperature) {
        if (used[to] + figures.room(units[one]) > figures.wholeRoom()) {
            return;
        }
        double change = figures.price(units[one], to) - figures.price(units[one], from);
        for (int k = 0; k < K; k++) {
            double w = weight[one * K + k];
            change += steepness[to * K + k] * w * (w + 2 * distance[to * K + k])
                    + steepness[from * K + k] * w * (w - 2 * distance[from * K + k]);
        }
        if (accepts(change, temperature)) {
            carry(one, from, to);
        }
    }

    private void exchange(int one, int first, int other, int second, double temperature) {
        double change = figures.price(units[one], second)
                - figures.price(units[one], first)
                + figures.price(units[other], first)
                - figures.price(units[other], second);
        for (int k = 0; k < K; k++) {
            double w = weight[other * K + k] - weight[one * K + k];
            change += steepness[first * K + k] * w * (w + 2 * distance[first * K + k])
                    + steepness[second * K + k] * w * (w - 2 * distance[second * K + k]);
        }
        if (!accepts(change, temperature)) {
            return;
        }
        long more = figures.room(units[other]) - figures.room(units[one]);
        if (used[first] + more <= figures.wholeRoom() && used[second] - more <= figures.wholeRoom()) {
            carry(one, first, second);
            carry(other, second, first);
        }
    }

    private boolean accepts(double change, double temperature) {
        return change <= 0 || change < NEVER * temperature && random.nextDouble() < Math.exp(-change / temperature);
    }

    private void carry(int one, int from, int to) {
        for (int k = 0; k < K; k++) {
            distance[from * K + k] -= weight[one * K + k];
            distance[to * K + k] += weight[one * K + k];
        }
        used[from] -= figures.room(units[one]);
        used[to] += figures.room(units[one]);
        int last = held[from][--count[from]];
        held[from][place[one]] = last;
        place[last] = place[one];
        enlist(one, to);
    }

    private void enlist(int one, int manager) {
        holder[one] = manager;
        if (count[manager] == held[manager].length) {
            held[manager] = Arrays.copyOf(held[manager], 2 * count[manager]);
        }
        place[one] = count[manager];
        held[manager][count[manager]++] = one;
    }
}
