package kejing.portfolio.allocation.bound;

import static kejing.portfolio.allocation.bound.Relaxation.K;
import static kejing.portfolio.allocation.bound.Relaxation.NOBODY;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A bound for the whole bank at any size: every manager chooses the key client, or none, that suits the prices, and a price
 * for each key client sees to it that each is chosen about once.
 */
final class BankBound {

    private static final double KEY_SCALE = 2e4;

    private final Relaxation relaxation;
    private final Dual dual;
    private final int[] units;

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
        int prices = relaxation.managers * K;
        double[] start = new double[prices + relaxation.keyUnits];
        double[] scale = new double[start.length];
        Arrays.fill(scale, prices, scale.length, KEY_SCALE);
        for (int i = 0; i < prices; i++) {
            scale[i] = 2 * relaxation.factor[i];
            start[i] = scale[i] * (loads[i] - relaxation.target[i]);
        }
        for (int i = 0; i < relaxation.keyUnits; i++) {
            int m = keyHolders[i];
            start[prices + i] = m == NOBODY
                    ? 0
                    : relaxation.keyPrice(i, m)
                            + dual.ofManager(m, i, start, null)
                            - dual.ofManager(m, NOBODY, start, null);
        }
        return new Ascent(this::at, scale).climb(start, cost, steps);
    }

    private double at(double[] point, double[] slope) {
        Arrays.fill(slope, 0);
        double sum = relaxation.given + dual.ofUnits(units, point, slope);
        int prices = relaxation.managers * K;
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
            dual.ofManager(m, chosen, point, slope);
            if (chosen != NOBODY) {
                slope[prices + chosen] -= 1;
            }
        }
        return sum;
    }
}
