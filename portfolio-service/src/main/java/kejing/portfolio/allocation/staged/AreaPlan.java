package kejing.portfolio.allocation.staged;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A plan of one {@link Area}, as the solver sees it. Everybody in the area may hold each of its units. */
@PlanningSolution(solutionCloner = AreaPlan.Cloner.class)
public class AreaPlan {

    private Area area;
    private List<Integer> managers;
    private List<Placement> placements;
    private HardSoftScore score;

    public AreaPlan() {}

    private AreaPlan(Area area, List<Integer> managers, List<Placement> placements, HardSoftScore score) {
        this.area = area;
        this.managers = managers;
        this.placements = placements;
        this.score = score;
    }

    static AreaPlan of(Area area) {
        List<Integer> managers =
                IntStream.range(0, area.managers().length).boxed().toList();
        List<Placement> placements = new ArrayList<>(area.units().length);
        for (int unit = 0; unit < area.units().length; unit++) {
            placements.add(new Placement(unit, managers.get(area.holders()[unit])));
        }
        return new AreaPlan(area, managers, placements, null);
    }

    Area area() {
        return area;
    }

    @ValueRangeProvider
    public List<Integer> getManagers() {
        return managers;
    }

    @PlanningEntityCollectionProperty
    public List<Placement> getPlacements() {
        return placements;
    }

    @PlanningScore
    public HardSoftScore getScore() {
        return score;
    }

    public void setScore(HardSoftScore score) {
        this.score = score;
    }

    /** Copies the placements and nothing else; the solver's own cloner is many times slower. */
    public static final class Cloner implements SolutionCloner<AreaPlan> {
        @Override
        public AreaPlan cloneSolution(AreaPlan plan) {
            List<Placement> copies = new ArrayList<>(plan.placements.size());
            for (Placement placement : plan.placements) {
                copies.add(placement.copy());
            }
            return new AreaPlan(plan.area, plan.managers, copies, plan.score);
        }
    }
}
