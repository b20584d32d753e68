package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What an allocation is worth.
 *
 * @param fairnessCost {@code Σ W·10⁶·((x − T)/T)²} over managers and resources, whole millionths, HALF_UP
 * @param handovers clients that change hands
 * @param forcedHandovers those of them whose holder may not go on by rule; the others were chosen for fairness
 * @param outsideBranch small clients held outside their branch
 * @param objective fairness cost plus the price of all handovers and, where territory is soft, of all clients outside their
 *     branch; whole millionths, HALF_UP
 * @param spreads by peer group and resource
 * @param loads what each manager carries, by staff id
 */
public record Evaluation(
        List<Violation> violations,
        BigDecimal fairnessCost,
        int handovers,
        int forcedHandovers,
        int outsideBranch,
        BigDecimal objective,
        int unassigned,
        Map<PeerGroup, Map<Resource, Spread>> spreads,
        SortedMap<String, Loads> loads) {}
