package kejing.performance.ahp;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights of a matrix by row geometric mean with their consistency: AH-02 to AH-05, SEM-10. Numbers carry 50 digits and are
 * never rounded inside; a weight that was rounded to 3 decimals already changes a score (WE-3).
 *
 * @param rowProducts M_i
 * @param weights W_i, sum 1
 * @param lambdaMax λmax from the weights
 * @param consistencyIndex CI = (λmax − n)/(n − 1); 0 for n ≤ 2
 * @param randomIndex RI of the order
 * @param consistencyRatio CR = CI/RI; 0 for n ≤ 2, where RI is 0
 * @param eigenvector cross-check: the principal eigenvector, sum 1
 * @param eigenvalue cross-check: λ of the eigenvector
 */
public record AhpWeights(
        List<BigDecimal> rowProducts,
        List<BigDecimal> weights,
        BigDecimal lambdaMax,
        BigDecimal consistencyIndex,
        BigDecimal randomIndex,
        BigDecimal consistencyRatio,
        List<BigDecimal> eigenvector,
        BigDecimal eigenvalue) {

    /** AH-04: a matrix is accepted only strictly below this consistency ratio. */
    public static final BigDecimal CONSISTENCY_LIMIT = new BigDecimal("0.1");

    public static AhpWeights of(JudgementMatrix matrix) {
        return of(matrix.values());
    }

    static AhpWeights of(PositiveMatrix matrix) {
        int order = matrix.order();
        List<BigDecimal> weights = matrix.geometricMeanWeights();
        BigDecimal lambdaMax = matrix.largestEigenvalue(weights);
        BigDecimal randomIndex = RandomIndex.of(order);
        BigDecimal index = BigDecimal.ZERO;
        BigDecimal ratio = BigDecimal.ZERO;
        if (randomIndex.signum() > 0) {
            index = lambdaMax
                    .subtract(BigDecimal.valueOf(order))
                    .divide(BigDecimal.valueOf(order - 1L), Working.DIGITS);
            ratio = index.divide(randomIndex, Working.DIGITS);
        }
        List<BigDecimal> eigenvector = matrix.eigenvector();
        return new AhpWeights(
                matrix.rowProducts(),
                weights,
                lambdaMax,
                index,
                randomIndex,
                ratio,
                eigenvector,
                matrix.largestEigenvalue(eigenvector));
    }

    /** AH-04: CR &lt; 0.1, strictly. */
    public boolean consistent() {
        return consistencyRatio.compareTo(CONSISTENCY_LIMIT) < 0;
    }

    /** Whether the eigenvector orders the items as the weights do; if not, the judgement deserves a second look. */
    public boolean eigenvectorRanksAlike() {
        int order = weights.size();
        return IntStream.range(0, order)
                .allMatch(
                        i -> IntStream.range(0, order).allMatch(j -> order(weights, i, j) == order(eigenvector, i, j)));
    }

    /** Numbers that agree in 30 decimals are tied, whatever the last digits of the working precision say. */
    private static int order(List<BigDecimal> values, int i, int j) {
        BigDecimal difference = values.get(i).subtract(values.get(j));
        return difference.abs().compareTo(new BigDecimal("1e-30")) < 0 ? 0 : difference.signum();
    }
}
