package kejing.portfolio.allocation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.TreeMap;
import kejing.portfolio.allocation.CostSplit;
import kejing.portfolio.allocation.Resource;

/**
 * What it costs that somebody holds a client, by cause; decimal texts, millionths of fairness.
 *
 * @param territory price of being held outside the branch; only where territory is soft
 */
public record CostView(
        String total,
        Map<Resource, String> resources,
        String handover,
        @JsonInclude(JsonInclude.Include.NON_NULL) String territory) {

    static CostView of(CostSplit cost) {
        Map<Resource, String> resources = new TreeMap<>();
        cost.resources().forEach((resource, part) -> resources.put(resource, part.toPlainString()));
        return new CostView(
                cost.total().toPlainString(),
                resources,
                cost.handover().toPlainString(),
                cost.territory() == null ? null : cost.territory().toPlainString());
    }
}
