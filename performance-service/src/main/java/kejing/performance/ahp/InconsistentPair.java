package kejing.performance.ahp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A pair whose judgement disagrees with the weights (SEM-10). The system shows it; only the judge changes it.
 *
 * @param row first item of the pair, counted from 1
 * @param column second item, counted from 1
 * @param judged what the judge said, a_ij
 * @param implied what the weights say, w_i/w_j
 * @param nearest the value of the scale nearest to that in log distance
 * @param factor how far apart the two are as a factor ≥ 1: max(a_ij·w_j/w_i, its reciprocal). Ordering by it is ordering
 *     by |ln(a_ij·w_j/w_i)|, without leaving decimal numbers
 */
public record InconsistentPair(
        int row, int column, BigDecimal judged, BigDecimal implied, ScaleValue nearest, BigDecimal factor) {

    private static final int SHOWN = 3;

    /** The three pairs that disagree most, worst first; equal ones in reading order. */
    static List<InconsistentPair> worst(PositiveMatrix matrix, List<BigDecimal> weights) {
        List<InconsistentPair> pairs = new ArrayList<>();
        for (int i = 0; i < matrix.order(); i++) {
            for (int j = i + 1; j < matrix.order(); j++) {
                BigDecimal implied = weights.get(i).divide(weights.get(j), Working.DIGITS);
                pairs.add(new InconsistentPair(
                        i + 1, j + 1, matrix.at(i, j), implied, nearest(implied), apart(matrix.at(i, j), implied)));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparing(InconsistentPair::factor).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static ScaleValue nearest(BigDecimal implied) {
        return ScaleValue.scale().stream()
                .min(Comparator.comparing(value -> apart(value.value(), implied)))
                .orElseThrow();
    }

    private static BigDecimal apart(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) >= 0 ? a.divide(b, Working.DIGITS) : b.divide(a, Working.DIGITS);
    }
}
