package kejing.performance.responsibility;

import java.util.Arrays;

/**
 * How one client's result of some days divides (按日按比例分成): millionths of a day for every holder in the order of their ids,
 * nobody last, none of them zero. Made once and filled again for every account and month.
 */
public final class DayShares {

    private int[] holders = new int[4];
    private long[] weights = new long[4];
    private int count;
    private long nobody;
    private long total;

    public int count() {
        return count;
    }

    public int holder(int i) {
        return holders[i];
    }

    public long weight(int i) {
        return weights[i];
    }

    /** The weights; only the first {@link #count()} count. */
    public long[] weights() {
        return weights;
    }

    /** Sum of the weights: days times a million. */
    public long total() {
        return total;
    }

    void clear() {
        count = 0;
        nobody = 0;
        total = 0;
    }

    void add(int holder, long weight) {
        total += weight;
        int at = 0;
        while (at < count && holders[at] < holder) {
            at++;
        }
        if (at < count && holders[at] == holder) {
            weights[at] += weight;
            return;
        }
        room();
        System.arraycopy(holders, at, holders, at + 1, count - at);
        System.arraycopy(weights, at, weights, at + 1, count - at);
        holders[at] = holder;
        weights[at] = weight;
        count++;
    }

    void addNobody(long weight) {
        total += weight;
        nobody += weight;
    }

    void close(int nobodyNumber) {
        if (nobody > 0) {
            room();
            holders[count] = nobodyNumber;
            weights[count] = nobody;
            count++;
        }
    }

    private void room() {
        if (count == holders.length) {
            holders = Arrays.copyOf(holders, 2 * count);
            weights = Arrays.copyOf(weights, 2 * count);
        }
    }
}
