package kejing.performance.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SEM-5. */
class SharedCostTest {

    @Test
    void dividesByActiveDaysWithTheOddFenToTheFirst() {
        assertThat(SharedCost.byActiveDays(100_000_00, new long[] {31, 31, 31}))
                .containsExactly(33_333_34, 33_333_33, 33_333_33);
    }

    @Test
    void leavesOutWhoWasNotActive() {
        assertThat(SharedCost.byActiveDays(31_00, new long[] {0, 16, 15})).containsExactly(0, 16_00, 15_00);
    }

    @Test
    void allocatesNothingWithoutADriver() {
        assertThat(SharedCost.byActiveDays(31_00, new long[] {0})).isNull();
        assertThat(SharedCost.byActiveDays(31_00, new long[0])).isNull();
    }

    @Test
    void goesByIncomeWhenNoneIsNegative() {
        assertThat(SharedCost.toCells(10_00, new long[] {300, 100, 0}, balances("1", "1", "1")))
                .containsExactly(7_50, 2_50, 0);
    }

    @Test
    void goesByBalanceWhenAnIncomeIsNegativeOrAllAreZero() {
        assertThat(SharedCost.toCells(10_00, new long[] {300, -1, 0}, balances("1", "1", "2")))
                .containsExactly(2_50, 2_50, 5_00);
        assertThat(SharedCost.toCells(10_00, new long[] {0, 0, 0}, balances("1", "0", "0")))
                .containsExactly(10_00, 0, 0);
    }

    @Test
    void dividesEquallyWithoutAnyDriver() {
        assertThat(SharedCost.toCells(-5, new long[] {0, 0, 0}, balances("0", "0", "0")))
                .containsExactly(-2, -2, -1);
    }

    private static Supplier<BigDecimal[]> balances(String... amounts) {
        return () -> Stream.of(amounts).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
