package kejing.portfolio.allocation.staged;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * What a plan of an area costs, kept up move by move. Hard: room used beyond the cap. Soft, in millionths: fairness of
 * the portfolios, handovers, clients outside their branch. Both are sums of whole numbers over single managers and
 * units, so the sum after any number of moves is the sum computed at once.
 */
public class AreaScore implements IncrementalScoreCalculator<AreaPlan, HardSoftScore> {

    private Area area;
    private Figures figures;
    private long[] loads;
    private long[] used;
    private long[] cost;
    private long total;
    private long excess;

    @Override
    public void resetWorkingSolution(AreaPlan plan) {
        area = plan.area();
        figures = area.figures();
        loads = area.loads().clone();
        used = area.used().clone();
        cost = new long[used.length];
        total = 0;
        excess = 0;
        for (int place = 0; place < used.length; place++) {
            excess += beyond(used[place]);
            cost[place] = costOf(place);
            total += cost[place];
        }
        plan.getPlacements().forEach(placement -> carry(placement, 1));
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        carry((Placement) entity, -1);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        carry((Placement) entity, 1);
    }

    @Override
    public HardSoftScore calculateScore() {
        return HardSoftScore.of(-excess, -total);
    }

    private void carry(Placement placement, int sign) {
        if (placement.getManager() == null) {
            return;
        }
        int place = placement.getManager();
        int unit = area.units()[placement.unit()];
        int offset = place * Figures.RESOURCES;
        for (int k = 0; k < Figures.RESOURCES; k++) {
            loads[offset + k] += sign * figures.weight(unit, k);
        }
        excess -= beyond(used[place]);
        used[place] += sign * figures.room(unit);
        excess += beyond(used[place]);
        long now = costOf(place);
        total += now - cost[place] + sign * figures.price(unit, area.managers()[place]);
        cost[place] = now;
    }

    private long costOf(int place) {
        return figures.cost(area.managers()[place], loads, place * Figures.RESOURCES);
    }

    private long beyond(long room) {
        return Math.max(0, room - figures.wholeRoom());
    }
}
