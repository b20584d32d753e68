package kejing.portfolio.allocation.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import kejing.portfolio.allocation.Evaluation;
import kejing.portfolio.allocation.PeerGroup;
import kejing.portfolio.allocation.Spread;

/**
 * What a plan amounts to at one price.
 *
 * @param price see {@link StudiedPrice}
 * @param fairness fairness alone, whole millionths
 * @param objective fairness and what handovers and clients outside their branch cost at the prices of this point
 * @param meanCv mean coefficient of variation over the resources of seniors, intermediates and juniors; four decimals, HALF_UP;
 *     0 in a bank without any of them
 * @param worstMaxToMean of the same, the largest load divided by the mean of its group; four decimals
 * @param violations broken rules
 * @param unassigned clients whom nobody may hold
 */
public record StudyPoint(
        String price,
        BigDecimal fairness,
        BigDecimal objective,
        int handovers,
        int outsideBranch,
        BigDecimal meanCv,
        BigDecimal worstMaxToMean,
        int violations,
        int unassigned) {

    private static final Set<PeerGroup> GRADES = Set.of(PeerGroup.SENIOR, PeerGroup.INTERMEDIATE, PeerGroup.JUNIOR);

    static StudyPoint of(String price, Evaluation evaluation) {
        List<Spread> spreads = evaluation.spreads().entrySet().stream()
                .filter(group -> GRADES.contains(group.getKey()))
                .flatMap(group -> group.getValue().values().stream())
                .toList();
        BigDecimal sum = spreads.stream().map(Spread::cv).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StudyPoint(
                price,
                evaluation.fairnessCost(),
                evaluation.objective(),
                evaluation.handovers(),
                evaluation.outsideBranch(),
                sum.divide(BigDecimal.valueOf(Math.max(1, spreads.size())), 4, RoundingMode.HALF_UP),
                spreads.stream().map(Spread::maxToMean).reduce(BigDecimal.ONE.setScale(4), BigDecimal::max),
                evaluation.violations().size(),
                evaluation.unassigned());
    }
}
