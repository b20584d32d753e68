package kejing.portfolio.allocation.bound;

import static kejing.portfolio.allocation.bound.Relaxation.K;
import static kejing.portfolio.allocation.bound.Relaxation.NOBODY;

import java.util.Arrays;
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

    private static final int LOAN = Resource.LOAN.ordinal();
    private static final int DEPOSIT = Resource.DEPOSIT.ordinal();

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
        int[][] cheap = relaxation.soft ? cheapManagers(prices) : null;
        double sum = 0;
        double[] weight = relaxation.weight;
        for (int unit : units) {
            int w = unit * K;
            double least = Double.POSITIVE_INFINITY;
            int cheapest = NOBODY;
            for (int manager : relaxation.staff[relaxation.unitBranch[unit]]) {
                double price = relaxation.price(unit, manager) + dot(weight, w, prices, manager * K);
                if (price < least) {
                    least = price;
                    cheapest = manager;
                }
            }
            if (relaxation.soft) {
                int holder = relaxation.incumbent[unit];
                if (holder != NOBODY) {
                    double price = relaxation.price(unit, holder) + dot(weight, w, prices, holder * K);
                    if (price < least) {
                        least = price;
                        cheapest = holder;
                    }
                }
                for (int manager : cheap[relaxation.headsOf[unit]]) {
                    double price = relaxation.price(unit, manager) + dot(weight, w, prices, manager * K);
                    if (price < least) {
                        least = price;
                        cheapest = manager;
                    }
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
     * For units with the same heads, the managers of whom no other is cheaper or equal in heads, loan and deposit alike:
     * outside its branch and its holder, nobody else can be the cheapest.
     */
    private int[][] cheapManagers(double[] prices) {
        int[][] cheap = new int[relaxation.heads.size()][];
        double[] heads = new double[relaxation.managers];
        for (int group = 0; group < cheap.length; group++) {
            double[] weight = relaxation.heads.get(group);
            for (int manager = 0; manager < heads.length; manager++) {
                heads[manager] = dot(weight, 0, prices, manager * K);
            }
            cheap[group] = undominated(heads, prices);
        }
        return cheap;
    }

    private int[] undominated(double[] heads, double[] prices) {
        int[] front = new int[relaxation.managers];
        int size = 0;
        for (int manager = 0; manager < heads.length; manager++) {
            boolean dominated = false;
            for (int i = 0; i < size && !dominated; i++) {
                dominated = isBelow(front[i], manager, heads, prices);
            }
            if (dominated) {
                continue;
            }
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (!isBelow(manager, front[i], heads, prices)) {
                    front[kept++] = front[i];
                }
            }
            front[kept++] = manager;
            size = kept;
        }
        return Arrays.copyOf(front, size);
    }

    private static boolean isBelow(int one, int other, double[] heads, double[] prices) {
        return heads[one] <= heads[other]
                && prices[one * K + LOAN] <= prices[other * K + LOAN]
                && prices[one * K + DEPOSIT] <= prices[other * K + DEPOSIT];
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
