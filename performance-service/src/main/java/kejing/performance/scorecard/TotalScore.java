package kejing.performance.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Weighted sums of the scorecard: B-02. Weights keep full precision; rounding them to 3 decimals changes the total (WE-3). */
public final class TotalScore {

    private TotalScore() {}

    /** Σ weight·score, unrounded. */
    public static BigDecimal weighted(List<BigDecimal> weights, List<BigDecimal> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            sum = sum.add(weights.get(i).multiply(scores.get(i)));
        }
        return sum;
    }

    /** B-02: Σ w_i·SCORE_i + SCORE_5; the fifth has weight 1. */
    public static BigDecimal of(List<BigDecimal> weights, List<BigDecimal> scores, BigDecimal additional) {
        return weighted(weights, scores).add(additional);
    }

    /**
     * Weights after those without a score were left out and their weight was redistributed in proportion; a missing score is
     * never a zero.
     *
     * @param scores null where there is no score
     */
    static List<BigDecimal> renormalised(List<BigDecimal> weights, List<BigDecimal> scores) {
        BigDecimal kept = BigDecimal.ZERO;
        boolean allKept = true;
        for (int i = 0; i < weights.size(); i++) {
            if (scores.get(i) == null) {
                allKept = false;
            } else {
                kept = kept.add(weights.get(i));
            }
        }
        if (allKept) {
            return weights;
        }
        BigDecimal divisor = kept;
        return java.util.stream.IntStream.range(0, weights.size())
                .mapToObj(i -> scores.get(i) == null
                        ? BigDecimal.ZERO
                        : weights.get(i).divide(divisor, MathContext.DECIMAL128))
                .toList();
    }
}
