package kejing.portfolio.allocation.staged;

import java.util.HashMap;
import java.util.Map;

/**
 * A part of the bank that the solver works on alone: some units and those who may all hold each of them. What they carry
 * beside is a given.
 *
 * @param units by index in {@link Figures}
 * @param holders place in {@code managers} of each unit's holder
 * @param managers by index in {@link Figures}
 * @param loads what the managers carry without these units, by place in {@code managers} and resource
 * @param used their room used without these units
 */
record Area(Figures figures, int[] units, int[] holders, int[] managers, long[] loads, long[] used) {

    /** As the draft stands: every unit is with one of the managers. */
    static Area of(Draft draft, int[] units, int[] managers) {
        Figures figures = draft.figures;
        long[] loads = new long[managers.length * Figures.RESOURCES];
        long[] used = new long[managers.length];
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < managers.length; place++) {
            places.put(managers[place], place);
            used[place] = draft.used[managers[place]];
            for (int k = 0; k < Figures.RESOURCES; k++) {
                loads[place * Figures.RESOURCES + k] = draft.loads[managers[place] * Figures.RESOURCES + k];
            }
        }
        int[] holders = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            int place = places.get(draft.holder[units[i]]);
            holders[i] = place;
            used[place] -= figures.room(units[i]);
            for (int k = 0; k < Figures.RESOURCES; k++) {
                loads[place * Figures.RESOURCES + k] -= figures.weight(units[i], k);
            }
        }
        return new Area(figures, units, holders, managers, loads, used);
    }

    boolean hasChoice() {
        return units.length > 0 && managers.length > 1;
    }
}
