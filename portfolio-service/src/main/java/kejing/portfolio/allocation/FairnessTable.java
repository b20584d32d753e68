package kejing.portfolio.allocation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kejing.portfolio.allocation.PlanSummary.FairnessLine;

/** Fairness before and after a plan, by peer group and resource. */
final class FairnessTable {

    private FairnessTable() {}

    static List<FairnessLine> of(AllocationSetting setting, Evaluation before, Evaluation after) {
        List<FairnessLine> lines = new ArrayList<>();
        after.spreads()
                .forEach((group, spreads) -> spreads.forEach((resource, spread) -> lines.add(new FairnessLine(
                        group,
                        resource,
                        setting.targetOf(group).get(resource).setScale(2, RoundingMode.HALF_UP),
                        before.spreads().get(group).get(resource),
                        spread))));
        return lines;
    }
}
