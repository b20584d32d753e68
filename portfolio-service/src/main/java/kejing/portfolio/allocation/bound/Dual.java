package kejing.portfolio.allocation.bound;

import static kejing.portfolio.allocation.bound.Relaxation.K;
import static kejing.portfolio.allocation.bound.Relaxation.NOBODY;

import java.util.Arrays;
import kejing.portfolio.allocation.Resource;

/**
 * The proof itself: at any prices of load, by manager and resource and then by key unit and resource, no plan costs less than
 *
 * <p>the sum over clients of the cheapest place at these prices, plus the sum over managers of the least that his portfolio
 * costs beyond what it earns at these prices, with the key client that he has. A place is a manager, at his prices, or a
 * manager with a key client that he may take, at the sum of both prices: beside a client who alone is more than a manager
 * should carry, load costs more than elsewhere.
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

    private static final int[] NONE = {};

    private final Relaxation relaxation;

    Dual(Relaxation relaxation) {
        this.relaxation = relaxation;
    }

    /**
     * Adds what these units take to {@code taken}, at the places of the prices.
     *
     * @return their least price at these prices of load
     */
    double ofUnits(int[] units, double[] prices, double[] taken) {
        int[][][] beside = new int[relaxation.heads.size()][][];
        int[][] cheap = new int[relaxation.heads.size()][];
        for (int group = 0; group < cheap.length; group++) {
            double[] heads = headsPrices(relaxation.heads.get(group), prices);
            beside[group] = besideKeyUnits(heads, prices);
            cheap[group] = relaxation.soft ? undominated(relaxation.everybody, relaxation.kindOf, heads, prices) : NONE;
        }
        double[] least = new double[relaxation.takeableBy.length];
        int[] keyUnit = new int[least.length];
        double sum = 0;
        double[] weight = relaxation.weight;
        for (int unit : units) {
            int w = unit * K;
            int group = relaxation.headsOf[unit];
            for (int kind = 0; kind < least.length; kind++) {
                least[kind] = 0;
                keyUnit[kind] = NOBODY;
                for (int key : beside[group][kind]) {
                    double price = dot(weight, w, prices, key * K);
                    if (price < least[kind]) {
                        least[kind] = price;
                        keyUnit[kind] = key;
                    }
                }
            }
            int cheapest = NOBODY;
            double lowest = Double.POSITIVE_INFINITY;
            for (int manager : relaxation.staff[relaxation.unitBranch[unit]]) {
                double price = relaxation.price(unit, manager)
                        + dot(weight, w, prices, manager * K)
                        + least[relaxation.kindOf[manager]];
                if (price < lowest) {
                    lowest = price;
                    cheapest = manager;
                }
            }
            if (relaxation.soft) {
                int holder = relaxation.incumbent[unit];
                if (holder != NOBODY) {
                    double price = relaxation.price(unit, holder)
                            + dot(weight, w, prices, holder * K)
                            + least[relaxation.kindOf[holder]];
                    if (price < lowest) {
                        lowest = price;
                        cheapest = holder;
                    }
                }
                for (int manager : cheap[group]) {
                    double price = relaxation.price(unit, manager)
                            + dot(weight, w, prices, manager * K)
                            + least[relaxation.kindOf[manager]];
                    if (price < lowest) {
                        lowest = price;
                        cheapest = manager;
                    }
                }
            }
            sum += lowest;
            int key = keyUnit[relaxation.kindOf[cheapest]];
            for (int k = 0; k < K; k++) {
                taken[cheapest * K + k] += weight[w + k];
                if (key != NOBODY) {
                    taken[key * K + k] += weight[w + k];
                }
            }
        }
        return sum;
    }

    private double[] headsPrices(double[] weight, double[] prices) {
        double[] heads = new double[prices.length / K];
        for (int place = 0; place < heads.length; place++) {
            heads[place] = dot(weight, 0, prices, place * K);
        }
        return heads;
    }

    /** By kind, the places of the key units beside which a unit with these heads may cost less than without. */
    private int[][] besideKeyUnits(double[] heads, double[] prices) {
        int[][] beside = new int[relaxation.takeableBy.length][];
        int[] same = new int[heads.length];
        for (int kind = 0; kind < beside.length; kind++) {
            int[] dear = Arrays.stream(relaxation.takeableBy[kind])
                    .map(key -> relaxation.managers + key)
                    .filter(place ->
                            heads[place] < 0 || prices[place * K + LOAN] < 0 || prices[place * K + DEPOSIT] < 0)
                    .toArray();
            beside[kind] = undominated(dear, same, heads, prices);
        }
        return beside;
    }

    /**
     * Of these places those to which no other of the same kind is cheaper or equal in heads, loan and deposit alike: for
     * units with these heads nobody else can be the cheapest, except in their own branch or with their holder.
     */
    private static int[] undominated(int[] places, int[] kindOf, double[] heads, double[] prices) {
        int[] front = new int[places.length];
        int size = 0;
        for (int place : places) {
            boolean dominated = false;
            for (int i = 0; i < size && !dominated; i++) {
                dominated = kindOf[front[i]] == kindOf[place] && isBelow(front[i], place, heads, prices);
            }
            if (dominated) {
                continue;
            }
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kindOf[front[i]] != kindOf[place] || !isBelow(place, front[i], heads, prices)) {
                    front[kept++] = front[i];
                }
            }
            front[kept++] = place;
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
     * @param wanted where to subtract the small clients' load at which it does, at the places of the prices; or null
     */
    double ofManager(int manager, int keyUnit, double[] prices, double[] wanted) {
        double sum = 0;
        for (int k = 0; k < K; k++) {
            int place = manager * K + k;
            double factor = relaxation.factor[place];
            if (factor == 0) {
                continue;
            }
            double held = relaxation.base[place];
            double price = prices[place];
            if (keyUnit != NOBODY) {
                held += relaxation.keyWeight[keyUnit * K + k];
                price += prices[(relaxation.managers + keyUnit) * K + k];
            }
            double load = relaxation.target[place] + price / (2 * factor);
            if (!AMOUNT[k]) {
                load = Math.rint(load);
            }
            load = Math.max(load, held);
            double distance = load - relaxation.target[place];
            sum += factor * distance * distance - price * (load - held);
            if (wanted != null) {
                wanted[place] -= load - held;
                if (keyUnit != NOBODY) {
                    wanted[(relaxation.managers + keyUnit) * K + k] -= load - held;
                }
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
