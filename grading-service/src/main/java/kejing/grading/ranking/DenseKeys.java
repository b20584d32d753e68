package kejing.grading.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The columns of many lines as one number for each line: the smaller, the better; equal where all columns are equal. No
 * number is wasted on values outside a column's range or between the steps that all its values keep (quarter points, for
 * instance), so that the numbers lie close together and a sort by their highest bits divides them well.
 */
final class DenseKeys {
    private static final int FIRST_LINES = 64;

    private final Column[] columns;
    private final long combinations;

    /**
     * A column.
     *
     * @param step divides the distance of every value from the greatest
     * @param weight what one step counts: the combinations of all columns behind this one
     */
    private record Column(int[] values, int greatest, int step, long weight) {

        /** Adds the part of this column for the lines from {@code first} on. */
        void addTo(long[] keys, int first, int lines) {
            if (step == 1) {
                for (int i = 0; i < lines; i++) {
                    keys[i] += (greatest - values[first + i]) * weight;
                }
            } else {
                long reciprocal = reciprocal(step);
                for (int i = 0; i < lines; i++) {
                    keys[i] += ((greatest - values[first + i]) * reciprocal >>> Integer.SIZE) * weight;
                }
            }
        }
    }

    private DenseKeys(Column[] columns, long combinations) {
        this.columns = columns;
        this.combinations = combinations;
    }

    /**
     * @param columns of equal length, the first decides first
     * @throws IllegalArgumentException if a value is negative
     * @throws ArithmeticException if the columns have more combinations than a long can count
     */
    static DenseKeys of(Slices slices, int[]... columns) {
        Column[] dense = new Column[columns.length];
        long combinations = 1;
        for (int column = columns.length - 1; column >= 0; column--) {
            int[] values = columns[column];
            int[] least = new int[slices.count()];
            int[] greatest = new int[slices.count()];
            slices.each((slice, from, to) -> range(values, from, to, slice, least, greatest));
            int low = IntStream.of(least).min().orElseThrow();
            int high = IntStream.of(greatest).max().orElseThrow();
            if (low < 0) {
                throw new IllegalArgumentException("value %d is negative".formatted(low));
            }
            int step = step(slices, values, low, high);
            dense[column] = new Column(values, high, step, combinations);
            combinations = Math.multiplyExact(combinations, (high - low) / step + 1L);
        }
        return new DenseKeys(dense, combinations);
    }

    /** All keys are less. */
    long combinations() {
        return combinations;
    }

    /** Writes the keys of the lines from {@code first} on to the beginning of {@code keys}. */
    void pack(int first, int lines, long[] keys) {
        Arrays.fill(keys, 0, lines, 0);
        for (Column column : columns) {
            column.addTo(keys, first, lines);
        }
    }

    private static void range(int[] values, int from, int to, int slice, int[] least, int[] greatest) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        least[slice] = low;
        greatest[slice] = high;
    }

    /** A step that the first lines suggest and all others keep; 1 if they do not, or if the reciprocal would not be exact. */
    private static int step(Slices slices, int[] values, int least, int greatest) {
        int step = 0;
        for (int i = 0; i < Math.min(FIRST_LINES, values.length); i++) {
            step = greatestCommonDivisor(step, greatest - values[i]);
        }
        if (step <= 1 || greatest - least >= (1L << Integer.SIZE) / step) {
            return 1;
        }
        int suggested = step;
        int[] off = new int[slices.count()];
        slices.each((slice, from, to) -> off[slice] = off(values, greatest, suggested, from, to));
        return IntStream.of(off).anyMatch(bits -> bits != 0) ? 1 : step;
    }

    /** 0 if the step divides all distances from the greatest. */
    private static int off(int[] values, int greatest, int step, int from, int to) {
        long reciprocal = reciprocal(step);
        int off = 0;
        for (int i = from; i < to; i++) {
            int distance = greatest - values[i];
            off |= distance - step * (int) (distance * reciprocal >>> Integer.SIZE);
        }
        return off;
    }

    /** With which a multiplication and a shift divide distances below 2^32 / step exactly, many at a time. */
    private static long reciprocal(int step) {
        return (1L << Integer.SIZE) / step + 1;
    }

    private static int greatestCommonDivisor(int one, int other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
}
