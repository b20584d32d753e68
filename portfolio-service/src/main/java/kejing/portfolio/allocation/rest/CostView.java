package kejing.portfolio.allocation.rest;

import java.util.Map;
import java.util.TreeMap;
import kejing.portfolio.allocation.CostSplit;
import kejing.portfolio.allocation.Resource;

/** What it costs that somebody holds a client, by cause; decimal texts, millionths of fairness. */
public record CostView(String total, Map<Resource, String> resources, String handover) {

    static CostView of(CostSplit cost) {
        Map<Resource, String> resources = new TreeMap<>();
        cost.resources().forEach((resource, part) -> resources.put(resource, part.toPlainString()));
        return new CostView(
                cost.total().toPlainString(), resources, cost.handover().toPlainString());
    }
}
