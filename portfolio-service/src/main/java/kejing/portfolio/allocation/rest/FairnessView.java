package kejing.portfolio.allocation.rest;

import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.PlanSummary;
import kejing.portfolio.allocation.Resource;

/** Fairness of one resource in one peer group, before and after the plan. */
public record FairnessView(PeerGroup group, Resource resource, String target, SpreadView before, SpreadView after) {

    static FairnessView of(PlanSummary.FairnessLine line) {
        return new FairnessView(
                line.group(),
                line.resource(),
                line.target().toPlainString(),
                SpreadView.of(line.before()),
                SpreadView.of(line.after()));
    }
}
