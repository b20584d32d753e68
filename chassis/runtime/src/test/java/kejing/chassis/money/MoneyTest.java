package kejing.chassis.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void splitsAHundredThousandByThreeEqualShares() {
        assertThat(Money.yuan("100000.00").split(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)))
                .containsExactly(Money.yuan("33333.34"), Money.yuan("33333.33"), Money.yuan("33333.33"));
    }

    @Test
    void aNegativeSplitMirrorsThePositiveOne() {
        assertThat(Money.yuan("-0.05").split(List.of(new BigDecimal("0.5"), new BigDecimal("0.5"))))
                .containsExactly(Money.yuan("-0.03"), Money.yuan("-0.02"));
    }

    @Test
    void refusesAThirdDecimal() {
        assertThatThrownBy(() -> Money.yuan("1.005")).isInstanceOf(ArithmeticException.class);
        assertThat(Money.rounded(new BigDecimal("1.005"))).isEqualTo(Money.yuan("1.01"));
        assertThat(Money.rounded(new BigDecimal("-1.005"))).isEqualTo(Money.yuan("-1.01"));
    }

    @Test
    void overflowFailsInsteadOfWrapping() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void partsSumToTheWholeAndLieWithinOneFenOfTheirShare(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1_000) Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        if (sum == 0) {
            assertThatThrownBy(() -> new Money(fen).split(decimals(weights)))
                    .isInstanceOf(IllegalArgumentException.class);
            return;
        }
        List<Money> parts = new Money(fen).split(decimals(weights));
        assertThat(parts.stream().mapToLong(Money::fen).sum()).isEqualTo(fen);
        for (int i = 0; i < parts.size(); i++) {
            double exact = (double) fen * weights.get(i) / sum;
            assertThat(Math.abs(parts.get(i).fen() - exact)).isLessThan(1.001);
        }
    }

    private static List<BigDecimal> decimals(List<Integer> weights) {
        return weights.stream().map(BigDecimal::valueOf).toList();
    }
}
