package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import kejing.chassis.money.Money;

/** Points of one measure on the 100-point scale (百分制计分): B-08, SEM-8, SEM-11. Results are unrounded, 0 to the cap. */
public final class IndicatorPoints {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IndicatorPoints() {}

    /**
     * An amount against its target (SEM-8). Target above zero: 100·actual/target. Else 100 + 100·(actual − target) ÷
     * max(|target|, materiality).
     */
    public static BigDecimal againstTarget(BigDecimal actual, BigDecimal target, Money materiality, BigDecimal cap) {
        BigDecimal points = target.signum() > 0
                ? HUNDRED.multiply(actual).divide(target, MathContext.DECIMAL128)
                : HUNDRED.add(HUNDRED.multiply(actual.subtract(target))
                        .divide(target.abs().max(materiality.amount()), MathContext.DECIMAL128));
        return bounded(points, cap);
    }

    /** The points of the first band that holds the ratio; 0 above the last band. */
    public static BigDecimal banded(BigDecimal ratio, List<NplBand> bands, BigDecimal cap) {
        return bands.stream()
                .filter(band -> ratio.compareTo(band.upTo()) <= 0)
                .findFirst()
                .map(band -> bounded(band.score(), cap))
                .orElse(BigDecimal.ZERO);
    }

    /** At least 0, at most the cap (SEM-11: 150). */
    public static BigDecimal bounded(BigDecimal points, BigDecimal cap) {
        return points.max(BigDecimal.ZERO).min(cap);
    }
}
