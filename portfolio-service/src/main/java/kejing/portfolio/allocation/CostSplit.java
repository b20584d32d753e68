package kejing.portfolio.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * What it costs that somebody holds a client, in millionths of fairness, by cause: the change of each resource's squared
 * relative distance from the target, the price of the handover, and that of being held outside the branch, null where
 * territory is hard.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CostSplit(Map<Resource, BigDecimal> resources, BigDecimal handover, BigDecimal territory) {

    public BigDecimal total() {
        BigDecimal prices = territory == null ? handover : handover.add(territory);
        return resources.values().stream().reduce(prices, BigDecimal::add);
    }

    /** For showing: two decimals, HALF_UP, each part by itself. */
    CostSplit rounded() {
        Map<Resource, BigDecimal> shown = new EnumMap<>(Resource.class);
        resources.forEach((resource, part) -> shown.put(resource, part.setScale(2, RoundingMode.HALF_UP)));
        return new CostSplit(
                shown,
                handover.setScale(2, RoundingMode.HALF_UP),
                territory == null ? null : territory.setScale(2, RoundingMode.HALF_UP));
    }
}
