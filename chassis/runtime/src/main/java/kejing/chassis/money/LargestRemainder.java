package kejing.chassis.money;

import java.math.BigInteger;

/**
 * Splits whole numbers in proportion by largest remainder, in primitives: what {@link Money#split} does, for columns of many
 * millions. Parts sum to the amount exactly, equal remainders go to the lowest index, a negative amount mirrors the split of
 * its absolute value. Products are 128 bits wide.
 */
public final class LargestRemainder {
    private static final long WORD = 1L << 32;

    private LargestRemainder() {}

    /**
     * @param weights none negative, the sum of the first {@code count} above zero and below 2^63
     * @param parts set to the parts
     * @throws IllegalArgumentException if the weights are anything else
     */
    public static void split(long amount, long[] weights, int count, long[] parts) {
        long total = 0;
        for (int i = 0; i < count; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException("a weight is negative: " + weights[i]);
            }
            total = Math.addExact(total, weights[i]);
        }
        if (total == 0) {
            throw new IllegalArgumentException("the weights sum to zero");
        }
        long whole = Math.absExact(amount);
        long left = whole;
        for (int i = 0; i < count; i++) {
            parts[i] = share(whole, weights[i], total);
            left -= parts[i];
        }
        // Fewer are left than there are parts: each goes to the largest remainder that has none yet.
        while (left > 0) {
            int largest = -1;
            long most = -1;
            for (int i = 0; i < count; i++) {
                long remainder = whole * weights[i] - parts[i] * total;
                // A part that was rounded up has a remainder below zero.
                if (remainder > most) {
                    most = remainder;
                    largest = i;
                }
            }
            parts[largest]++;
            left--;
        }
        if (amount < 0) {
            for (int i = 0; i < count; i++) {
                parts[i] = -parts[i];
            }
        }
    }

    /**
     * The first part of an amount that is split in two.
     *
     * @param weight of the first part, 0 to {@code total}
     * @param total weight of both, above zero
     */
    public static long first(long amount, long weight, long total) {
        long rounded = roundedShare(Math.absExact(amount), weight, total);
        return amount < 0 ? -rounded : rounded;
    }

    /** {@code amount · numerator ÷ denominator}, rounded half up; nothing negative, the result below 2^63. */
    public static long roundedShare(long amount, long numerator, long denominator) {
        long floor = share(amount, numerator, denominator);
        long remainder = amount * numerator - floor * denominator;
        // Not 2 · remainder, which may not fit.
        return remainder >= denominator - remainder ? floor + 1 : floor;
    }

    /** {@code amount · numerator ÷ denominator}, rounded down. */
    private static long share(long amount, long numerator, long denominator) {
        long high = Math.multiplyHigh(amount, numerator);
        long low = amount * numerator;
        if (high == 0 && low >= 0) {
            return low / denominator;
        }
        if (high >= denominator >>> 1) {
            return BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(numerator))
                    .divide(BigInteger.valueOf(denominator))
                    .longValueExact();
        }
        return divide(high, low, denominator);
    }

    /** The unsigned 128-bit number {@code high:low} by a positive divisor that is above {@code high}: schoolbook, two digits. */
    private static long divide(long high, long low, long divisor) {
        int shift = Long.numberOfLeadingZeros(divisor);
        long d = divisor << shift;
        long first = d >>> 32;
        long second = d & (WORD - 1);
        long upper = high << shift | low >>> 1 >>> (63 - shift);
        long lower = low << shift;
        long quotient = digit(upper, lower >>> 32, first, second);
        long rest = (upper << 32 | lower >>> 32) - quotient * d;
        return quotient << 32 | digit(rest, lower & (WORD - 1), first, second);
    }

    private static long digit(long upper, long next, long first, long second) {
        long quotient = Long.divideUnsigned(upper, first);
        long rest = upper - quotient * first;
        while (quotient >= WORD || Long.compareUnsigned(quotient * second, rest << 32 | next) > 0) {
            quotient--;
            rest += first;
            if (rest >= WORD) {
                break;
            }
        }
        return quotient;
    }
}
