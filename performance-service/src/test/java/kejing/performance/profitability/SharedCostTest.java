package kejing.performance.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kejing.chassis.money.Money;
import org.junit.jupiter.api.Test;

/** SEM-5. */
class SharedCostTest {

    @Test
    void dividesByActiveDaysWithTheOddFenToTheLowestId() {
        assertThat(SharedCost.byActiveDays(
                        Money.yuan("100000.00"), new TreeMap<>(Map.of("S3", 31, "S1", 31, "S2", 31))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "S1", Money.yuan("33333.34"),
                        "S2", Money.yuan("33333.33"),
                        "S3", Money.yuan("33333.33")));
    }

    @Test
    void leavesOutWhoWasNotActive() {
        assertThat(SharedCost.byActiveDays(Money.yuan("31.00"), new TreeMap<>(Map.of("S1", 0, "S2", 16, "S3", 15))))
                .containsExactlyInAnyOrderEntriesOf(Map.of("S2", Money.yuan("16.00"), "S3", Money.yuan("15.00")));
    }

    @Test
    void allocatesNothingWithoutADriver() {
        assertThat(SharedCost.byActiveDays(Money.yuan("31.00"), new TreeMap<>(Map.of("S1", 0))))
                .isEmpty();
    }

    @Test
    void goesByIncomeWhenNoneIsNegative() {
        assertThat(SharedCost.toCells(Money.yuan("10.00"), incomes(300, 100, 0), balances("1", "1", "1")))
                .containsExactly(Money.yuan("7.50"), Money.yuan("2.50"), Money.ZERO);
    }

    @Test
    void goesByBalanceWhenAnIncomeIsNegativeOrAllAreZero() {
        assertThat(SharedCost.toCells(Money.yuan("10.00"), incomes(300, -1, 0), balances("1", "1", "2")))
                .containsExactly(Money.yuan("2.50"), Money.yuan("2.50"), Money.yuan("5.00"));
        assertThat(SharedCost.toCells(Money.yuan("10.00"), incomes(0, 0, 0), balances("1", "0", "0")))
                .containsExactly(Money.yuan("10.00"), Money.ZERO, Money.ZERO);
    }

    @Test
    void dividesEquallyWithoutAnyDriver() {
        assertThat(SharedCost.toCells(Money.yuan("-0.05"), incomes(0, 0, 0), balances("0", "0", "0")))
                .containsExactly(new Money(-2), new Money(-2), new Money(-1));
    }

    private static List<Money> incomes(long... fen) {
        return java.util.Arrays.stream(fen).mapToObj(Money::new).toList();
    }

    private static List<BigDecimal> balances(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).toList();
    }
}
