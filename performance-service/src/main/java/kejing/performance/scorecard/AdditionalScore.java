package kejing.performance.scorecard;

import java.math.BigDecimal;

/** Points of one bonus of the additional dimension, 0 to its cap; {@code actual} is years or delivered points, or null. */
public record AdditionalScore(AdditionalIndicator indicator, BigDecimal actual, BigDecimal points) {}
