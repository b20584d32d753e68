package kejing.portfolio.allocation.staged;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** Who holds one unit of an {@link Area}: both by their place there. Slim, because the solver copies it often. */
@PlanningEntity
public class Placement {

    private int unit;
    private Integer manager;

    public Placement() {}

    Placement(int unit, Integer manager) {
        this.unit = unit;
        this.manager = manager;
    }

    int unit() {
        return unit;
    }

    Placement copy() {
        return new Placement(unit, manager);
    }

    @PlanningVariable
    public Integer getManager() {
        return manager;
    }

    public void setManager(Integer manager) {
        this.manager = manager;
    }
}
