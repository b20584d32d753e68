package kejing.chassis.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    private static final long WIDE = Long.MAX_VALUE / 12;

    @Property(tries = 3_000)
    void splitsAsMoneyDoes(
            @ForAll long fen, @ForAll @Size(min = 1, max = 12) List<@LongRange(max = WIDE) Long> weights) {
        Assumptions.assumeThat(weights.stream().anyMatch(weight -> weight > 0)).isTrue();
        Assumptions.assumeThat(fen).isNotEqualTo(Long.MIN_VALUE);
        long[] parts = new long[weights.size()];
        LargestRemainder.split(fen, weights.stream().mapToLong(Long::longValue).toArray(), weights.size(), parts);
        List<Money> expected =
                new Money(fen).split(weights.stream().map(BigDecimal::valueOf).toList());
        assertThat(Arrays.stream(parts).mapToObj(Money::new).toList()).isEqualTo(expected);
    }

    @Property(tries = 3_000)
    void splitsInTwoAsMoneyDoes(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long fen,
            @ForAll @LongRange(max = Long.MAX_VALUE / 2) long one,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE / 2) long other) {
        assertThat(new Money(LargestRemainder.first(fen, one, one + other)))
                .isEqualTo(new Money(fen)
                        .split(List.of(BigDecimal.valueOf(one), BigDecimal.valueOf(other)))
                        .getFirst());
    }

    @Property(tries = 3_000)
    void roundsAProductOfAnyWidth(
            @ForAll @LongRange long amount,
            @ForAll @LongRange long numerator,
            @ForAll @LongRange(min = 1) long denominator) {
        BigInteger twice = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(numerator))
                .shiftLeft(1);
        BigInteger rounded = twice.add(BigInteger.valueOf(denominator))
                .divide(BigInteger.valueOf(denominator).shiftLeft(1));
        Assumptions.assumeThat(rounded.bitLength()).isLessThan(63);
        assertThat(LargestRemainder.roundedShare(amount, numerator, denominator))
                .isEqualTo(rounded.longValueExact());
    }

    @Test
    void refusesWeightsThatSayNothing() {
        assertThatThrownBy(() -> LargestRemainder.split(1, new long[] {0, 0}, 2, new long[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1, new long[] {2, -1}, 2, new long[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1, new long[] {Long.MAX_VALUE, 1}, 2, new long[2]))
                .isInstanceOf(ArithmeticException.class);
    }
}
