package kejing.grading.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Orders and ranks packed keys, the arithmetic core of a ranking (R9): a million keys take some tens of milliseconds.
 *
 * <p>Keys are dealt into buckets by their highest bits, best bucket first; in a bucket the lower bits stand inverted above
 * the index in one long, so that sorting longs puts the best first and equals in the order of the input.
 */
public final class RankKernel {
    private static final int BUCKET_BITS = 13;
    private static final int WORTH_SHARING = 1 << 16;

    private RankKernel() {}

    /**
     * The indexes of the keys, best (greatest) first, equals by index.
     *
     * @param keys none negative
     * @throws IllegalArgumentException if keys and indexes together need more than 63 bits within a bucket
     */
    public static int[] bestFirst(long[] keys) {
        int n = keys.length;
        if (n == 0) {
            return new int[0];
        }
        long least = Long.MAX_VALUE;
        long most = 0;
        for (long key : keys) {
            least = Math.min(least, key);
            most = Math.max(most, key);
        }
        int lowBits = Math.max(0, bits(most - least) - BUCKET_BITS);
        int indexBits = bits(n - 1);
        if (least < 0 || lowBits + indexBits > Long.SIZE - 1) {
            throw new IllegalArgumentException("keys from %d to %d of %d lines do not fit".formatted(least, most, n));
        }
        int highest = (int) ((most - least) >>> lowBits);
        int[] starts = new int[highest + 2];
        for (long key : keys) {
            starts[highest - (int) ((key - least) >>> lowBits) + 1]++;
        }
        for (int bucket = 0; bucket <= highest; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        long lowMask = (1L << lowBits) - 1;
        long[] dealt = new long[n];
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int i = 0; i < n; i++) {
            long key = keys[i] - least;
            dealt[next[highest - (int) (key >>> lowBits)]++] = ((lowMask - (key & lowMask)) << indexBits) | i;
        }
        // Buckets do not touch each other, so the order is the same however many threads there are.
        IntStream buckets = IntStream.rangeClosed(0, highest);
        (n < WORTH_SHARING ? buckets : buckets.parallel())
                .forEach(bucket -> Arrays.sort(dealt, starts[bucket], starts[bucket + 1]));
        long indexMask = (1L << indexBits) - 1;
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (int) (dealt[i] & indexMask);
        }
        return order;
    }

    /** For each place of the order its rank: one more than the number of strictly better keys (1-2-2-4). */
    public static int[] ranks(long[] keys, int[] order) {
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[i] = i > 0 && keys[order[i]] == keys[order[i - 1]] ? ranks[i - 1] : i + 1;
        }
        return ranks;
    }

    /** The bits that a value of 0 or more needs, at least 1. */
    static int bits(long value) {
        return Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(value));
    }
}
