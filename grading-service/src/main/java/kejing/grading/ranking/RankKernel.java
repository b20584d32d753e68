package kejing.grading.ranking;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Orders and ranks packed keys, the arithmetic core of a ranking (R9): a million keys take some ten milliseconds.
 *
 * <p>It is a radix sort from the highest bits down, in two rounds for most data. A key counts by its distance from the
 * greatest key, so that less is better.
 *
 * <ol>
 *   <li>The keys are dealt into buckets by the highest bits of the distance: counted first, then placed. Slices of the keys
 *       are dealt side by side, each to places of its own, so that the outcome is the same for any number of threads.
 *   <li>What is dealt is one long: the lower bits of the distance above the index of the key. No two are the same, and
 *       their order leaves equal keys in the order of the input.
 *   <li>Each bucket fits the processor's cache and is dealt again by its own highest bits, until a group holds a few; those
 *       go to their places by counting for each how many are less, which has no branch to mispredict.
 *   <li>Equal keys are now neighbours in one bucket, so that one sweep over it finds the ranks.
 * </ol>
 */
public final class RankKernel {
    /** 8,192 buckets at most: a core's own caches hold their counters and the places where they grow. */
    private static final int BUCKET_BITS = 13;

    private static final int FEW = 32;
    private static final int SLICES = 8;
    private static final int WORTH_SHARING = 1 << 16;

    private final long[] keys;
    private final long greatest;
    private final int lowBits;
    private final int indexBits;
    private final int buckets;
    private final int slices;

    /**
     * @param order the indexes of the keys, best (greatest) first, equals by index
     * @param ranks for each place of the order its rank: one more than the number of strictly better keys (1-2-2-4)
     */
    public record Ranked(int[] order, int[] ranks) {}

    /** @throws IllegalArgumentException if a key is negative */
    public static Ranked rank(long[] keys) {
        return keys.length == 0 ? new Ranked(new int[0], new int[0]) : new RankKernel(keys).rank();
    }

    private RankKernel(long[] keys) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long key : keys) {
            least = Math.min(least, key);
            most = Math.max(most, key);
        }
        if (least < 0) {
            throw new IllegalArgumentException("key %d is negative".formatted(least));
        }
        this.keys = keys;
        greatest = most;
        indexBits = bits(keys.length - 1);
        int rangeBits = bits(most - least);
        // More buckets than usual where the lower bits would not fit into one long with the index.
        int bucketBits = Math.max(Math.min(BUCKET_BITS, indexBits), rangeBits + indexBits - (Long.SIZE - 1));
        lowBits = Math.max(0, rangeBits - bucketBits);
        buckets = bucket(least) + 1;
        slices = keys.length < WORTH_SHARING ? 1 : SLICES;
    }

    private Ranked rank() {
        int[][] places = new int[slices][];
        each(slices, slice -> places[slice] = count(slice));
        int[] starts = starts(places);
        long[] dealt = new long[keys.length];
        each(slices, slice -> deal(slice, places[slice], dealt));
        Ranked ranked = new Ranked(new int[keys.length], new int[keys.length]);
        each(buckets, bucket -> {
            sort(dealt, starts[bucket], starts[bucket + 1]);
            sweep(dealt, starts[bucket], starts[bucket + 1], ranked);
        });
        return ranked;
    }

    private int[] count(int slice) {
        int[] counts = new int[buckets];
        int end = begin(slice + 1);
        for (int i = begin(slice); i < end; i++) {
            counts[bucket(keys[i])]++;
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

    private void deal(int slice, int[] places, long[] dealt) {
        long lowMask = (1L << lowBits) - 1;
        int end = begin(slice + 1);
        for (int i = begin(slice); i < end; i++) {
            dealt[places[bucket(keys[i])]++] = ((greatest - keys[i]) & lowMask) << indexBits | i;
        }
    }

    /** Sorts a bucket or the part of an uneven one; each call leaves its parts fewer bits, so that it comes to an end. */
    private void sort(long[] values, int from, int to) {
        long least = Long.MAX_VALUE;
        long most = 0;
        for (int i = from; i < to; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        if (to - from < 2 || least >>> indexBits == most >>> indexBits) {
            return; // Equal keys were dealt in the order of the input.
        }
        int shift = Math.max(0, bits(most - least) - Math.min(BUCKET_BITS, bits(to - from) - 1));
        int[] places = new int[(int) ((most - least) >>> shift) + 1];
        for (int i = from; i < to; i++) {
            places[(int) ((values[i] - least) >>> shift)]++;
        }
        int place = 0;
        for (int group = 0; group < places.length; group++) {
            int count = places[group];
            places[group] = place;
            place += count;
        }
        long[] dealt = new long[to - from];
        for (int i = from; i < to; i++) {
            dealt[places[(int) ((values[i] - least) >>> shift)]++] = values[i];
        }
        // After dealing, the place of a group is its end.
        for (int group = 0, start = 0; start < dealt.length; start = places[group++]) {
            int end = places[group];
            if (end - start > FEW) {
                System.arraycopy(dealt, start, values, from + start, end - start);
                sort(values, from + start, from + end);
            } else {
                put(dealt, start, end, values, from + start);
            }
        }
    }

    /** Puts each of a few distinct values as many places behind the first place as there are lesser ones. */
    private static void put(long[] few, int start, int end, long[] values, int first) {
        for (int i = start; i < end; i++) {
            int place = first;
            for (int j = start; j < end; j++) {
                place += (int) ((few[j] - few[i]) >>> (Long.SIZE - 1));
            }
            values[place] = few[i];
        }
    }

    private void sweep(long[] dealt, int from, int to, Ranked ranked) {
        int indexMask = (int) ((1L << indexBits) - 1);
        for (int i = from; i < to; i++) {
            boolean shares = i > from && dealt[i] >>> indexBits == dealt[i - 1] >>> indexBits;
            ranked.order[i] = (int) dealt[i] & indexMask;
            ranked.ranks[i] = shares ? ranked.ranks[i - 1] : i + 1;
        }
    }

    private int bucket(long key) {
        return (int) ((greatest - key) >>> lowBits);
    }

    private int begin(int slice) {
        return (int) ((long) keys.length * slice / slices);
    }

    /** Does pieces of work that do not touch each other, side by side if that is worth it. */
    private void each(int count, IntConsumer work) {
        IntStream all = IntStream.range(0, count);
        (slices > 1 ? all.parallel() : all).forEach(work);
    }

    /** The bits that a value of 0 or more needs, at least 1. */
    static int bits(long value) {
        return Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(value));
    }
}
