package kejing.portfolio.allocation.bound;

import static kejing.portfolio.allocation.bound.Relaxation.K;
import static kejing.portfolio.allocation.bound.Relaxation.NOBODY;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A bound for the whole bank at any size: every manager chooses the key client, or none, that suits the prices, and a price
 * for each key client sees to it that each is chosen once; it comes from a {@link Matching} where that is quick, and is
 * climbed like the others in a large bank. Two climbs, of which the higher counts: with one price of load for each
 * manager, and with a price besides for load that is held beside a key client.
 */
final class BankBound {

    private static final double KEY_SCALE = 2e4;
    private static final double IMPOSSIBLE = 1e15;
    /** Key clients that are matched at every step, and now and then; a matching takes their square times the managers. */
    private static final int ALWAYS_MATCHED = 100;

    private static final int MOST_MATCHED = 400;
    private static final int STEPS_BETWEEN = 100;

    private final Relaxation relaxation;
    private final Dual dual;
    private final int[] units;
    private long step;

    BankBound(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.dual = new Dual(relaxation);
        this.units = IntStream.range(0, relaxation.units).toArray();
    }

    /**
     * @param loads what managers carry in a good plan, where the climb starts
     * @param cost what that plan costs
     * @return what no plan costs less than
     */
    double climb(double[] loads, int[] keyHolders, double cost, long steps) {
        double[] start = new double[relaxation.prices() + relaxation.keyUnits];
        double[] scale = new double[start.length];
        Arrays.fill(scale, relaxation.prices(), scale.length, KEY_SCALE);
        for (int i = 0; i < relaxation.managers * K; i++) {
            scale[i] = 2 * relaxation.factor[i];
            start[i] = scale[i] * (loads[i] - relaxation.target[i]);
        }
        double together = climb(start, scale, keyHolders, cost, (steps + 1) / 2);
        tellApart(keyHolders, start, scale);
        return Math.max(together, climb(start, scale, keyHolders, cost, (steps + 1) / 2));
    }

    private double climb(double[] start, double[] scale, int[] keyHolders, double cost, long steps) {
        for (int i = 0; i < relaxation.keyUnits; i++) {
            int m = keyHolders[i];
            start[relaxation.prices() + i] = m == NOBODY
                    ? 0
                    : relaxation.keyPrice(i, m)
                            + dual.ofManager(m, i, start, null)
                            - dual.ofManager(m, NOBODY, start, null);
        }
        return new Ascent(this::at, scale).climb(start, cost, steps);
    }

    /**
     * Managers who lead a key unit start with the mean prices of those who lead none, of their branch where territory is hard;
     * by what their prices differ is what it costs to be beside the key unit.
     */
    private void tellApart(int[] keyHolders, double[] start, double[] scale) {
        double[] plan = start.clone();
        int regions = relaxation.soft ? 1 : relaxation.branches;
        double[] sum = new double[regions * K];
        int[] heads = new int[regions];
        boolean[] leads = new boolean[relaxation.managers];
        for (int m : keyHolders) {
            if (m != NOBODY) {
                leads[m] = true;
            }
        }
        for (int m = 0; m < relaxation.managers; m++) {
            int region = relaxation.soft ? 0 : relaxation.branchOf[m];
            heads[region] += leads[m] ? 0 : 1;
            for (int k = 0; k < K; k++) {
                sum[region * K + k] += leads[m] ? 0 : plan[m * K + k];
            }
        }
        for (int i = 0; i < relaxation.keyUnits; i++) {
            int m = keyHolders[i];
            if (m == NOBODY) {
                continue;
            }
            int region = relaxation.soft ? 0 : relaxation.branchOf[m];
            for (int k = 0; k < K; k++) {
                int place = (relaxation.managers + i) * K + k;
                scale[place] = scale[m * K + k];
                if (heads[region] > 0) {
                    start[m * K + k] = sum[region * K + k] / heads[region];
                    start[place] = plan[m * K + k] - start[m * K + k];
                }
            }
        }
    }

    private double at(double[] point, double[] slope) {
        Arrays.fill(slope, 0);
        double sum = relaxation.given + dual.ofUnits(units, point, slope);
        int prices = relaxation.prices();
        int[] matched = isMatched(step++) ? match(point) : null;
        for (int i = 0; i < relaxation.keyUnits; i++) {
            sum += point[prices + i];
            slope[prices + i] = 1;
        }
        for (int m = 0; m < relaxation.managers; m++) {
            double least = dual.ofManager(m, NOBODY, point, null);
            int chosen = NOBODY;
            for (int i : relaxation.takeable[m]) {
                double price = relaxation.keyPrice(i, m) - point[prices + i] + dual.ofManager(m, i, point, null);
                if (price < least) {
                    least = price;
                    chosen = i;
                }
            }
            sum += least;
            // Several choices may cost the same; those of the matching lead every key client once.
            chosen = matched == null ? chosen : matched[m];
            dual.ofManager(m, chosen, point, slope);
            if (chosen != NOBODY) {
                slope[prices + chosen] -= 1;
            }
        }
        return sum;
    }

    private boolean isMatched(long step) {
        return relaxation.keyUnits <= ALWAYS_MATCHED
                || relaxation.keyUnits <= MOST_MATCHED && step % STEPS_BETWEEN == 0;
    }

    /**
     * Sets the prices of the key clients that prove most at these prices of load.
     *
     * @return by manager, the key client that the matching gives him
     */
    private int[] match(double[] point) {
        double[][] price = new double[relaxation.keyUnits][relaxation.managers];
        for (double[] row : price) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        for (int m = 0; m < relaxation.managers; m++) {
            double alone = dual.ofManager(m, NOBODY, point, null);
            for (int i : relaxation.takeable[m]) {
                price[i][m] = relaxation.keyPrice(i, m) + dual.ofManager(m, i, point, null) - alone;
            }
        }
        Matching matching = new Matching(price);
        System.arraycopy(matching.worth, 0, point, relaxation.prices(), relaxation.keyUnits);
        int[] given = new int[relaxation.managers];
        Arrays.fill(given, NOBODY);
        for (int i = 0; i < relaxation.keyUnits; i++) {
            given[matching.columnOf[i]] = i;
        }
        return given;
    }
}
