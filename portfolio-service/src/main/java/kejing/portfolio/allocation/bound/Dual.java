package kejing.portfolio.allocation.bound;

import static kejing.portfolio.allocation.bound.Relaxation.K;
import static kejing.portfolio.allocation.bound.Relaxation.NOBODY;

import kejing.portfolio.allocation.Resource;

/**
 * The proof itself: at any prices of load, by manager and resource, no plan costs less than
 *
 * <p>the sum over clients of the cheapest manager at these prices, plus the sum over managers of the least that his portfolio
 * costs beyond what it earns at these prices, with the key client that he has.
 *
 * <p>True for all prices, since it only forgets that the load given and the load taken are one. Amounts are counted with
 * their exact squares, heads in whole numbers.
 */
final class Dual {

    private static final boolean[] AMOUNT = new boolean[K];

    static {
        for (Resource resource : Resource.values()) {
            AMOUNT[resource.ordinal()] = resource.isAmount();
        }
    }

    private final Relaxation relaxation;

    Dual(Relaxation relaxation) {
        this.relaxation = relaxation;
    }

    /**
     * Adds what these units take to {@code taken}, by manager and resource.
     *
     * @return their least price at these prices of load
     */
    double ofUnits(int[] units, double[] prices, double[] taken) {
        double sum = 0;
        double[] weight = relaxation.weight;
        for (int unit : units) {
            int w = unit * K;
            double least = Double.POSITIVE_INFINITY;
            int cheapest = NOBODY;
            for (int manager : relaxation.choice(unit)) {
                double price = relaxation.price(unit, manager) + dot(weight, w, prices, manager * K);
                if (price < least) {
                    least = price;
                    cheapest = manager;
                }
            }
            sum += least;
            for (int k = 0; k < K; k++) {
                taken[cheapest * K + k] += weight[w + k];
            }
        }
        return sum;
    }

    /**
     * The least that a manager's portfolio costs beyond what its small clients earn, if he holds this key unit.
     *
     * @param keyUnit or {@link Relaxation#NOBODY}
     * @param wanted where to subtract the small clients' load at which it does, by resource from the manager's place on; or
     *     null
     */
    double ofManager(int manager, int keyUnit, double[] prices, double[] wanted) {
        double sum = 0;
        for (int k = 0; k < K; k++) {
            int place = manager * K + k;
            double factor = relaxation.factor[place];
            if (factor == 0) {
                continue;
            }
            double held = relaxation.base[place] + (keyUnit == NOBODY ? 0 : relaxation.keyWeight[keyUnit * K + k]);
            double load = relaxation.target[place] + prices[place] / (2 * factor);
            if (!AMOUNT[k]) {
                load = Math.rint(load);
            }
            load = Math.max(load, held);
            double distance = load - relaxation.target[place];
            sum += factor * distance * distance - prices[place] * (load - held);
            if (wanted != null) {
                wanted[place] -= load - held;
            }
        }
        return sum;
    }

    private static double dot(double[] a, int i, double[] b, int j) {
        return a[i] * b[j]
                + a[i + 1] * b[j + 1]
                + a[i + 2] * b[j + 2]
                + a[i + 3] * b[j + 3]
                + a[i + 4] * b[j + 4]
                + a[i + 5] * b[j + 5];
    }
}
