package kejing.portfolio.allocation.bound;

import java.util.Arrays;

/**
 * Gives each row one column of its own so that the sum of the prices is least (shortest augmenting paths), and finds what each
 * row is worth: prices of rows and columns that no pair undercuts and every chosen pair meets.
 */
final class Matching {

    static final int NOBODY = -1;

    /** By row, the column. */
    final int[] columnOf;
    /** By row, what it is worth. A column that nobody takes is worth nothing, one that somebody takes nothing or less. */
    final double[] worth;

    /** @param price by row and column, at least as many columns as rows; large where a pair is impossible */
    Matching(double[][] price) {
        int rows = price.length;
        int columns = rows == 0 ? 0 : price[0].length;
        double[] u = new double[rows + 1];
        double[] v = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] way = new int[columns + 1];
        double[] least = new double[columns + 1];
        boolean[] seen = new boolean[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            Arrays.fill(seen, false);
            do {
                seen[column] = true;
                int from = rowOf[column];
                double step = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int c = 1; c <= columns; c++) {
                    if (seen[c]) {
                        continue;
                    }
                    double reduced = price[from - 1][c - 1] - u[from] - v[c];
                    if (reduced < least[c]) {
                        least[c] = reduced;
                        way[c] = column;
                    }
                    if (least[c] < step) {
                        step = least[c];
                        next = c;
                    }
                }
                for (int c = 0; c <= columns; c++) {
                    if (seen[c]) {
                        u[rowOf[c]] += step;
                        v[c] -= step;
                    } else {
                        least[c] -= step;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                int before = way[column];
                rowOf[column] = rowOf[before];
                column = before;
            }
        }
        this.columnOf = new int[rows];
        Arrays.fill(columnOf, NOBODY);
        for (int c = 1; c <= columns; c++) {
            if (rowOf[c] != 0) {
                columnOf[rowOf[c] - 1] = c - 1;
            }
        }
        this.worth = Arrays.copyOfRange(u, 1, rows + 1);
    }
}
