package kejing.performance.profitability;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * Sums of balance times days times share that no 64 bits can hold: 128 bits each, never negative. The unit is a hundred
 * millionth of a yuan times a day, so that a fen for a millionth of a day is a whole number.
 */
final class WideSums {

    static final int DECIMALS = 8;

    private final long[] high;
    private final long[] low;

    WideSums(int count) {
        high = new long[count];
        low = new long[count];
    }

    /** @param value not negative */
    void add(int at, long value) {
        add(at, 0, value);
    }

    /** Adds {@code one · other}, neither negative. */
    void addProduct(int at, long one, long other) {
        add(at, Math.multiplyHigh(one, other), one * other);
    }

    /** @param value not negative, below 2^127 */
    void add(int at, BigInteger value) {
        add(at, value.shiftRight(Long.SIZE).longValueExact(), value.longValue());
    }

    void addAll(WideSums other) {
        for (int at = 0; at < low.length; at++) {
            add(at, other.high[at], other.low[at]);
        }
    }

    boolean isZero(int at) {
        return high[at] == 0 && low[at] == 0;
    }

    /** CNY times days. */
    BigDecimal get(int at) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(high[at])
                .putLong(low[at])
                .array();
        return new BigDecimal(new BigInteger(bytes), DECIMALS);
    }

    private void add(int at, long upper, long lower) {
        long sum = low[at] + lower;
        low[at] = sum;
        high[at] = Math.addExact(high[at], upper + (Long.compareUnsigned(sum, lower) < 0 ? 1 : 0));
    }
}
