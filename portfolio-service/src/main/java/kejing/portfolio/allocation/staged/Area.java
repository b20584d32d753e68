package kejing.portfolio.allocation.staged;

/**
 * A part of the bank that the solver works on alone: some units and those who may all hold each of them. What they carry
 * beside is a given.
 *
 * @param units by index in {@link Figures}
 * @param managers by index in {@link Figures}
 * @param loads what the managers carry without these units, by place in {@code managers} and resource
 * @param used their room used without these units
 */
record Area(Figures figures, int[] units, int[] managers, long[] loads, long[] used) {

    /** The units leave the draft, and come back where the solver puts them. */
    static Area of(Draft draft, int[] units, int[] managers) {
        long[] loads = new long[managers.length * Figures.RESOURCES];
        long[] used = new long[managers.length];
        for (int i = 0; i < managers.length; i++) {
            System.arraycopy(
                    draft.loads, managers[i] * Figures.RESOURCES, loads, i * Figures.RESOURCES, Figures.RESOURCES);
            used[i] = draft.used[managers[i]];
        }
        int[] placeOf = new int[draft.figures.managers.size()];
        for (int i = 0; i < managers.length; i++) {
            placeOf[managers[i]] = i;
        }
        for (int unit : units) {
            int place = placeOf[draft.holder[unit]];
            for (int k = 0; k < Figures.RESOURCES; k++) {
                loads[place * Figures.RESOURCES + k] -= draft.figures.weight(unit, k);
            }
            used[place] -= draft.figures.room(unit);
        }
        return new Area(draft.figures, units, managers, loads, used);
    }
}
