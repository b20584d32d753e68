package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * What it costs that somebody holds a client, in millionths of fairness, by cause: the change of each resource's squared
 * relative distance from the target, and the price of the handover.
 */
public record CostSplit(Map<Resource, BigDecimal> resources, BigDecimal handover) {

    public BigDecimal total() {
        return resources.values().stream().reduce(handover, BigDecimal::add);
    }

    /** For showing: two decimals, HALF_UP, each part by itself. */
    CostSplit rounded() {
        Map<Resource, BigDecimal> shown = new EnumMap<>(Resource.class);
        resources.forEach((resource, part) -> shown.put(resource, part.setScale(2, RoundingMode.HALF_UP)));
        return new CostSplit(shown, handover.setScale(2, RoundingMode.HALF_UP));
    }
}
