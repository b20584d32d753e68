package kejing.chassis.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of CNY in whole fen; JSON and text form is a decimal string of yuan such as {@code "12.30"}. Arithmetic is
 * exact and fails on overflow of 64 bits (about 92 quadrillion yuan) instead of wrapping.
 */
@Schema(type = SchemaType.STRING, pattern = "^-?\\d+\\.\\d{2}$", examples = "182770.00", description = "CNY")
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /** @throws ArithmeticException if the text has more than two decimals */
    @JsonCreator
    public static Money yuan(String amount) {
        return yuan(new BigDecimal(amount.strip()));
    }

    /** @throws ArithmeticException if the amount has more than two decimals */
    public static Money yuan(BigDecimal amount) {
        return new Money(amount.movePointRight(2).longValueExact());
    }

    /** The amount rounded to fen, HALF_UP (away from zero at a half). */
    public static Money rounded(BigDecimal amount) {
        return yuan(amount.setScale(2, RoundingMode.HALF_UP));
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(fen, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money negate() {
        return new Money(Math.negateExact(fen));
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isZero() {
        return fen == 0;
    }

    /**
     * Splits the amount in proportion to the weights by largest remainder, so that the parts sum to it exactly. Equal
     * remainders go to the lowest index. A negative amount mirrors the split of its absolute value.
     *
     * @param weights at least one, none negative, sum above zero
     * @throws IllegalArgumentException for any other weights
     */
    public List<Money> split(List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights must not be negative and must sum above zero: " + weights);
        }
        int scale =
                Math.max(0, weights.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        BigInteger total = sum.movePointRight(scale).toBigIntegerExact();
        BigInteger amount = BigInteger.valueOf(Math.absExact(fen));
        long[] parts = new long[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        long left = Math.absExact(fen);
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] division = amount.multiply(
                            weights.get(i).movePointRight(scale).toBigIntegerExact())
                    .divideAndRemainder(total);
            parts[i] = division[0].longValueExact();
            remainders[i] = division[1];
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        List<Money> split = new ArrayList<>(parts.length);
        for (long part : parts) {
            split.add(new Money(fen < 0 ? -part : part));
        }
        return split;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @JsonValue
    @Override
    public String toString() {
        return amount().toPlainString();
    }
}
