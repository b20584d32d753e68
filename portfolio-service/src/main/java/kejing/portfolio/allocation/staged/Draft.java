package kejing.portfolio.allocation.staged;

import java.util.Arrays;

/** A plan on the search's table: who holds each unit and what everybody carries, in {@link Figures}. */
final class Draft {

    static final int NOBODY = -1;

    final Figures figures;
    final int[] holder;
    final long[] loads;
    final long[] used;
    final int[] keyUnits;

    Draft(Figures figures) {
        this.figures = figures;
        this.holder = new int[figures.units.size()];
        Arrays.fill(holder, NOBODY);
        this.loads = new long[figures.managers.size() * Figures.RESOURCES];
        this.used = new long[figures.managers.size()];
        this.keyUnits = new int[figures.managers.size()];
    }

    void put(int unit, int manager) {
        holder[unit] = manager;
        carry(unit, manager, 1);
    }

    void take(int unit) {
        carry(unit, holder[unit], -1);
        holder[unit] = NOBODY;
    }

    /** @param managers for each of the units */
    void move(int[] units, int[] managers) {
        for (int i = 0; i < units.length; i++) {
            if (holder[units[i]] != managers[i]) {
                take(units[i]);
                put(units[i], managers[i]);
            }
        }
    }

    boolean fits(int unit, int manager) {
        return used[manager] + figures.room(unit) <= figures.wholeRoom();
    }

    /** What fairness, handovers and territory cost more if this manager takes the unit, in millionths. */
    long increase(int unit, int manager) {
        int offset = manager * Figures.RESOURCES;
        long[] with = new long[Figures.RESOURCES];
        for (int k = 0; k < Figures.RESOURCES; k++) {
            with[k] = loads[offset + k] + figures.weight(unit, k);
        }
        return figures.cost(manager, with, 0) - figures.cost(manager, loads, offset) + figures.price(unit, manager);
    }

    /** Gives the unit to the manager with room to whom it costs least, the first of equals; to nobody if none has room. */
    void putWhereItCostsLeast(int unit, int[] managers) {
        int best = NOBODY;
        long least = Long.MAX_VALUE;
        for (int manager : managers) {
            if (fits(unit, manager)) {
                long increase = increase(unit, manager);
                if (increase < least) {
                    least = increase;
                    best = manager;
                }
            }
        }
        if (best != NOBODY) {
            put(unit, best);
        }
    }

    /** Each unit goes to the other's holder if both have room and fairness, handovers and territory then cost less. */
    boolean changePlacesIfCheaper(int one, int other) {
        int first = holder[one];
        int second = holder[other];
        long before = cost(first) + cost(second) + figures.price(one, first) + figures.price(other, second);
        swap(one, second, other, first);
        long after = cost(first) + cost(second) + figures.price(one, second) + figures.price(other, first);
        if (after < before && used[first] <= figures.wholeRoom() && used[second] <= figures.wholeRoom()) {
            return true;
        }
        swap(one, first, other, second);
        return false;
    }

    private void swap(int one, int manager, int other, int second) {
        take(one);
        take(other);
        put(one, manager);
        put(other, second);
    }

    private long cost(int manager) {
        return figures.cost(manager, loads, manager * Figures.RESOURCES);
    }

    private void carry(int unit, int manager, int sign) {
        int offset = manager * Figures.RESOURCES;
        for (int k = 0; k < Figures.RESOURCES; k++) {
            loads[offset + k] += sign * figures.weight(unit, k);
        }
        used[manager] += sign * figures.room(unit);
        keyUnits[manager] += figures.units.get(unit).tier().isKey() ? sign : 0;
    }
}
