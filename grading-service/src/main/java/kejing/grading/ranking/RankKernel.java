package kejing.grading.ranking;

import java.util.Arrays;

/**
 * Orders and ranks lines by columns of whole numbers, the arithmetic core of a ranking (R9): a million lines take some ten
 * milliseconds.
 *
 * <p>It is a radix sort from the highest bits down, in two rounds for most data.
 *
 * <ol>
 *   <li>{@link DenseKeys} makes one number of each line. The lines are dealt into buckets by its highest bits: counted
 *       first, then placed. Slices of the lines are dealt side by side, each to places of its own, so that the outcome is
 *       the same for any number of threads.
 *   <li>What is dealt is one long: the lower bits of the number above the index of the line. No two are the same, and
 *       their order leaves equal lines in the order of the input.
 *   <li>Each bucket fits the processor's cache. It is dealt once more by its own highest bits, into more groups than it has
 *       lines, so that few are left out of place; those are inserted where they belong. Where a group is crowded all the
 *       same, because many are equal or most lie close together, the bucket is sorted by comparison.
 *   <li>Equal lines are now neighbours in one bucket, so that one sweep over it finds the ranks.
 * </ol>
 */
public final class RankKernel {
    /** 2,048 buckets at most: a core's own caches hold their counters and the places where they grow. */
    private static final int BUCKET_BITS = 11;

    private static final int SLICES = 8;
    private static final int SORT_SLICES = 32;

    /** So many keys at a time are made and used while they are in the innermost cache. */
    private static final int TILE = 1024;

    private final DenseKeys keys;
    private final int lines;
    private final Slices slices;
    private final int indexBits;
    private final int lowBits;
    private final int buckets;

    /** Lines in their order, best first, equals as they came. */
    public static final class Ranked {
        /** Rank in the upper half, index of the line in the lower, by place. */
        private final long[] places;

        private Ranked(long[] places) {
            this.places = places;
        }

        public int size() {
            return places.length;
        }

        /** The index of the line that stands at a place, both counted from 0. */
        public int line(int place) {
            return (int) places[place];
        }

        /** One more than the number of strictly better lines (1-2-2-4). */
        public int rank(int place) {
            return (int) (places[place] >>> Integer.SIZE);
        }
    }

    /**
     * @param columns of equal length, the first decides first; the greater value is the better one
     * @throws IllegalArgumentException if a value is negative
     * @throws ArithmeticException if the columns have more combinations of values than 63 bits can count
     */
    public static Ranked rank(int[]... columns) {
        return columns.length == 0 || columns[0].length == 0 ? new Ranked(new long[0]) : new RankKernel(columns).rank();
    }

    private RankKernel(int[]... columns) {
        lines = columns[0].length;
        slices = Slices.of(lines, SLICES);
        keys = DenseKeys.of(slices, columns);
        indexBits = bits(lines - 1L);
        int keyBits = bits(keys.combinations() - 1);
        // More buckets than usual where the lower bits would not fit into one long with the index.
        int bucketBits = Math.max(Math.min(BUCKET_BITS, indexBits), keyBits + indexBits - (Long.SIZE - 1));
        lowBits = Math.max(0, keyBits - bucketBits);
        buckets = bucket(keys.combinations() - 1) + 1;
    }

    private Ranked rank() {
        int[][] places = new int[slices.count()][];
        slices.each((slice, from, to) -> places[slice] = count(from, to));
        int[] starts = starts(places);
        long[] dealt = new long[lines];
        slices.each((slice, from, to) -> deal(from, to, places[slice], dealt));
        Slices.of(lines, SORT_SLICES).each((slice, from, to) -> {
            Bench bench = new Bench();
            for (int bucket = first(starts, from); starts[bucket] < to; bucket++) {
                bench.rank(dealt, starts[bucket], starts[bucket + 1]);
            }
        });
        return new Ranked(dealt);
    }

    private int[] count(int from, int to) {
        int[] counts = new int[buckets];
        long[] tile = new long[TILE];
        for (int first = from; first < to; first += TILE) {
            int size = Math.min(TILE, to - first);
            keys.pack(first, size, tile);
            for (int i = 0; i < size; i++) {
                counts[bucket(tile[i])]++;
            }
        }
        return counts;
    }

    /** Turns counts into places, bucket by bucket and in it slice by slice; returns where each bucket starts. */
    private int[] starts(int[][] counts) {
        int[] starts = new int[buckets + 1];
        int place = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            starts[bucket] = place;
            for (int[] slice : counts) {
                int count = slice[bucket];
                slice[bucket] = place;
                place += count;
            }
        }
        starts[buckets] = place;
        return starts;
    }

    private void deal(int from, int to, int[] places, long[] dealt) {
        long lowMask = (1L << lowBits) - 1;
        long[] tile = new long[TILE];
        for (int first = from; first < to; first += TILE) {
            int size = Math.min(TILE, to - first);
            keys.pack(first, size, tile);
            for (int i = 0; i < size; i++) {
                dealt[places[bucket(tile[i])]++] = (tile[i] & lowMask) << indexBits | (first + i);
            }
        }
    }

    private int bucket(long key) {
        return (int) (key >>> lowBits);
    }

    /** The first bucket that starts at the place or behind it. */
    private static int first(int[] starts, int place) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The bits that a value of 0 or more needs, at least 1. */
    private static int bits(long value) {
        return Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(value));
    }

    /** Where one thread sorts one bucket after the other. */
    private final class Bench {
        private static final int GROUP_BITS = 13;
        private static final int CROWDED = 32;

        private final int[] groups = new int[1 << GROUP_BITS];
        private long[] sorted = new long[1 << BUCKET_BITS];

        /** Leaves the ranks and indexes of a bucket in the order of the places. */
        void rank(long[] dealt, int from, int to) {
            int size = to - from;
            if (sorted.length < size) {
                sorted = new long[size];
            }
            if (regroup(dealt, from, to) > CROWDED) {
                Arrays.sort(sorted, 0, size);
            } else {
                insert(size);
            }
            sweep(dealt, from, size);
        }

        /** @return the size of the greatest group */
        private int regroup(long[] dealt, int from, int to) {
            int groupBits = Math.min(GROUP_BITS, Math.min(bits(to - from) + 1, lowBits + indexBits));
            int shift = lowBits + indexBits - groupBits;
            int count = 1 << groupBits;
            Arrays.fill(groups, 0, count, 0);
            for (int i = from; i < to; i++) {
                groups[(int) (dealt[i] >>> shift)]++;
            }
            int place = 0;
            int most = 0;
            for (int group = 0; group < count; group++) {
                int size = groups[group];
                groups[group] = place;
                place += size;
                most = Math.max(most, size);
            }
            for (int i = from; i < to; i++) {
                sorted[groups[(int) (dealt[i] >>> shift)]++] = dealt[i];
            }
            return most;
        }

        private void insert(int size) {
            for (int i = 1; i < size; i++) {
                long value = sorted[i];
                int place = i;
                while (place > 0 && sorted[place - 1] > value) {
                    sorted[place] = sorted[place - 1];
                    place--;
                }
                sorted[place] = value;
            }
        }

        private void sweep(long[] dealt, int from, int size) {
            long indexMask = (1L << indexBits) - 1;
            long before = -1;
            long rank = 0;
            for (int i = 0; i < size; i++) {
                long low = sorted[i] >>> indexBits;
                rank = low == before ? rank : from + i + 1L;
                before = low;
                dealt[from + i] = rank << Integer.SIZE | sorted[i] & indexMask;
            }
        }
    }
}
