package kejing.performance.ahp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A square matrix of positive numbers: what one judge's matrix and a group's geometric mean have in common. */
record PositiveMatrix(List<List<BigDecimal>> rows) {

    private static final BigDecimal SETTLED = new BigDecimal("1e-36");
    private static final int MOST_STEPS = 5_000;

    int order() {
        return rows.size();
    }

    BigDecimal at(int row, int column) {
        return rows.get(row).get(column);
    }

    /** The product of every row: M_i of AH-02. */
    List<BigDecimal> rowProducts() {
        return rows.stream()
                .map(row -> row.stream().reduce(BigDecimal.ONE, (a, b) -> a.multiply(b, Working.DIGITS)))
                .toList();
    }

    /** AH-02: W_i = M_i^(1/n) divided by the sum of all. */
    List<BigDecimal> geometricMeanWeights() {
        return Working.normalised(rowProducts().stream()
                .map(product -> Working.root(product, order()))
                .toList());
    }

    /** A·W, row by row. */
    List<BigDecimal> times(List<BigDecimal> weights) {
        List<BigDecimal> products = new ArrayList<>();
        for (List<BigDecimal> row : rows) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 0; j < row.size(); j++) {
                sum = sum.add(row.get(j).multiply(weights.get(j), Working.DIGITS), Working.DIGITS);
            }
            products.add(sum);
        }
        return products;
    }

    /** AH-03: λmax = (1/n)·Σ (A·W)_i / W_i; the shortcut Σ (A·W)_i gives another number. */
    BigDecimal largestEigenvalue(List<BigDecimal> weights) {
        List<BigDecimal> products = times(weights);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < order(); i++) {
            sum = sum.add(products.get(i).divide(weights.get(i), Working.DIGITS));
        }
        return sum.divide(BigDecimal.valueOf(order()), Working.DIGITS);
    }

    /** The principal eigenvector by power iteration, to 36 decimals; it always exists for a positive matrix. */
    List<BigDecimal> eigenvector() {
        List<BigDecimal> vector = geometricMeanWeights();
        for (int step = 0; step < MOST_STEPS; step++) {
            List<BigDecimal> next = Working.normalised(times(vector));
            if (distance(vector, next).compareTo(SETTLED) < 0) {
                return next;
            }
            vector = next;
        }
        throw new ArithmeticException("power iteration did not settle within " + MOST_STEPS + " steps: " + rows);
    }

    private static BigDecimal distance(List<BigDecimal> a, List<BigDecimal> b) {
        List<BigDecimal> differences = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            differences.add(a.get(i).subtract(b.get(i)).abs());
        }
        return Collections.max(differences);
    }

    /** The element-wise geometric mean of several judges' matrices (SEM-10). */
    static PositiveMatrix geometricMean(List<PositiveMatrix> matrices) {
        int order = matrices.getFirst().order();
        List<List<BigDecimal>> mean = new ArrayList<>();
        for (int i = 0; i < order; i++) {
            List<BigDecimal> row = new ArrayList<>();
            for (int j = 0; j < order; j++) {
                BigDecimal product = BigDecimal.ONE;
                for (PositiveMatrix matrix : matrices) {
                    product = product.multiply(matrix.at(i, j), Working.DIGITS);
                }
                row.add(Working.root(product, matrices.size()));
            }
            mean.add(List.copyOf(row));
        }
        return new PositiveMatrix(List.copyOf(mean));
    }
}
