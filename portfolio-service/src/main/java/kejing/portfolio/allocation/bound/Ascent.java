package kejing.portfolio.allocation.bound;

import java.util.Arrays;

/** Climbs a concave function by subgradients: Polyak's step, with a memory, shorter whenever nothing is gained for a while. */
final class Ascent {

    /** The function. */
    interface Hill {
        /** @param slope set to a subgradient at the point */
        double at(double[] point, double[] slope);
    }

    /** Steps without a gain before a stride becomes shorter; fewer where only few are allowed. */
    private static final int PATIENCE = 250;

    private static final int STRIDES = 30;
    private static final double MEMORY = 0.9;
    private static final double SHORTER = 0.8;
    private static final double SHORTEST = 1e-3;

    private final Hill hill;
    private final double[] scale;
    private double[] best;
    private double value = Double.NEGATIVE_INFINITY;

    /** @param scale how far a step goes in each direction, in proportion */
    Ascent(Hill hill, double[] scale) {
        this.hill = hill;
        this.scale = scale;
    }

    /**
     * @param hoped what the function cannot exceed
     * @return the highest value found
     */
    double climb(double[] start, double hoped, long steps) {
        double[] point = start.clone();
        double[] slope = new double[point.length];
        double[] direction = new double[point.length];
        double reach = 1;
        int waiting = 0;
        long patience = Math.clamp(steps / STRIDES, 1, PATIENCE);
        for (long step = 0; step < steps && reach > SHORTEST; step++) {
            double now = hill.at(point, slope);
            if (now > value + 1e-7 * Math.abs(value)) {
                waiting = 0;
            } else if (++waiting >= patience) {
                waiting = 0;
                reach *= SHORTER;
                point = best.clone();
                Arrays.fill(direction, 0);
                now = hill.at(point, slope);
            }
            if (now > value) {
                value = now;
                best = point.clone();
            }
            double length = 0;
            for (int i = 0; i < point.length; i++) {
                direction[i] = MEMORY * direction[i] + (1 - MEMORY) * slope[i];
                length += scale[i] * direction[i] * direction[i];
            }
            if (length == 0) {
                break;
            }
            double stride = reach * Math.max(hoped - now, 0) / length;
            for (int i = 0; i < point.length; i++) {
                point[i] += stride * scale[i] * direction[i];
            }
        }
        return value;
    }
}
