package kejing.portfolio.allocation.bound;

import static kejing.portfolio.allocation.bound.Relaxation.K;
import static kejing.portfolio.allocation.bound.Relaxation.NOBODY;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything that could happen to one branch: which of its managers leads which key client. For each such placement the best
 * proof found so far of what it costs at least; prices that prove much for one prove something for all.
 */
final class BranchPlacements {

    private final Relaxation relaxation;
    private final Dual dual;
    private final int branch;
    private final int[] units;
    /** Managers who may take a key client. */
    private final int[] open;
    /** Key unit of each open manager, placement by placement. */
    private int[] placed = new int[64];

    private int count;
    private double[] cost;

    /** How many placements there are, or more. */
    static double countOf(Relaxation relaxation, int branch) {
        double count = 1;
        for (int manager : relaxation.staff[branch]) {
            count *= 1 + relaxation.takeable[manager].length;
        }
        return count;
    }

    BranchPlacements(Relaxation relaxation, int branch) {
        this.relaxation = relaxation;
        this.dual = new Dual(relaxation);
        this.branch = branch;
        this.units = IntStream.range(0, relaxation.units)
                .filter(unit -> relaxation.unitBranch[unit] == branch)
                .toArray();
        this.open = Arrays.stream(relaxation.staff[branch])
                .filter(m -> relaxation.takeable[m].length > 0)
                .toArray();
        enumerate(new int[open.length], 0);
        this.cost = new double[count];
        Arrays.fill(cost, Double.NEGATIVE_INFINITY);
    }

    /** At least what the branch costs with this placement, its key clients' handovers included. */
    double cost(int placement) {
        return cost[placement];
    }

    /** The key clients that are led in the branch. */
    int[] keyUnits(int placement) {
        return Arrays.stream(placed, placement * open.length, (placement + 1) * open.length)
                .filter(unit -> unit != NOBODY)
                .toArray();
    }

    /** What the placement costs beyond the prices of the key clients led there. */
    double costBeyond(int placement, double[] prices) {
        double beyond = cost[placement];
        for (int i = placement * open.length; i < (placement + 1) * open.length; i++) {
            beyond -= placed[i] == NOBODY ? 0 : prices[placed[i]];
        }
        return beyond;
    }

    /** Some of the placements that cost least beyond these prices, the very cheapest first. */
    List<Integer> cheapest(double[] prices, int most) {
        Deque<Integer> found = new ArrayDeque<>();
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < count; p++) {
            double beyond = costBeyond(p, prices);
            if (beyond < least) {
                least = beyond;
                found.addFirst(p);
            }
        }
        return found.stream().limit(most).toList();
    }

    /** @param keyUnitOf key unit of each manager of the bank, or {@link Relaxation#NOBODY} */
    int find(int[] keyUnitOf) {
        int[] keyUnits = Arrays.stream(open).map(manager -> keyUnitOf[manager]).toArray();
        for (int p = 0; p < count; p++) {
            boolean same = true;
            for (int i = 0; i < open.length && same; i++) {
                same = placed[p * open.length + i] == keyUnits[i];
            }
            if (same) {
                return p;
            }
        }
        throw new IllegalArgumentException("no such placement");
    }

    /** Proves more for this placement, and with the same prices something for all. */
    boolean prove(int placement, BranchProgram program) {
        double[] prices = new double[relaxation.prices()];
        boolean solved = program.price(relaxation.staff[branch], units, heldIn(placement), prices);
        if (solved) {
            prove(prices);
        }
        return solved;
    }

    private double[] heldIn(int placement) {
        double[] held = relaxation.base.clone();
        for (int i = 0; i < open.length; i++) {
            int unit = placed[placement * open.length + i];
            for (int k = 0; unit != NOBODY && k < K; k++) {
                held[open[i] * K + k] += relaxation.keyWeight[unit * K + k];
            }
        }
        return held;
    }

    private void prove(double[] prices) {
        double common = dual.ofUnits(units, prices, new double[relaxation.prices()]);
        for (int manager : relaxation.staff[branch]) {
            if (relaxation.takeable[manager].length == 0) {
                common += dual.ofManager(manager, NOBODY, prices, null);
            }
        }
        double[][] each = new double[open.length][relaxation.keyUnits + 1];
        for (int i = 0; i < open.length; i++) {
            each[i][relaxation.keyUnits] = dual.ofManager(open[i], NOBODY, prices, null);
            for (int unit : relaxation.takeable[open[i]]) {
                each[i][unit] = dual.ofManager(open[i], unit, prices, null) + relaxation.keyPrice(unit, open[i]);
            }
        }
        for (int p = 0; p < count; p++) {
            double sum = common;
            for (int i = 0; i < open.length; i++) {
                int unit = placed[p * open.length + i];
                sum += each[i][unit == NOBODY ? relaxation.keyUnits : unit];
            }
            cost[p] = Math.max(cost[p], sum);
        }
    }

    private void enumerate(int[] chosen, int place) {
        if (place == open.length) {
            if ((count + 1) * open.length > placed.length) {
                placed = Arrays.copyOf(placed, 2 * placed.length + open.length);
            }
            System.arraycopy(chosen, 0, placed, count * open.length, open.length);
            count++;
            return;
        }
        chosen[place] = NOBODY;
        enumerate(chosen, place + 1);
        for (int unit : relaxation.takeable[open[place]]) {
            boolean free = true;
            for (int i = 0; i < place; i++) {
                free &= chosen[i] != unit;
            }
            if (free) {
                chosen[place] = unit;
                enumerate(chosen, place + 1);
            }
        }
        chosen[place] = NOBODY;
    }
}
