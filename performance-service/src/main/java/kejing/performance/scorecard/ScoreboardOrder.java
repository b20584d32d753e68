package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.util.Comparator;
import kejing.chassis.money.Money;

/**
 * What a place on the scoreboard is decided by (排名规则): SEM-11. Unrounded total, then RORAC, then the lower non-performing
 * ratio, then the id; so no two have the same place.
 *
 * @param nonPerformingRatio 0 without loans
 */
public record ScoreboardOrder(String staffId, BigDecimal total, Money rorac, BigDecimal nonPerformingRatio)
        implements Comparable<ScoreboardOrder> {

    private static final Comparator<ScoreboardOrder> BEST_FIRST = Comparator.comparing(ScoreboardOrder::total)
            .reversed()
            .thenComparing(Comparator.comparing(ScoreboardOrder::rorac).reversed())
            .thenComparing(ScoreboardOrder::nonPerformingRatio)
            .thenComparing(ScoreboardOrder::staffId);

    @Override
    public int compareTo(ScoreboardOrder other) {
        return BEST_FIRST.compare(this, other);
    }
}
