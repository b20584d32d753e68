package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fairness measures on numbers that can be computed by hand. */
class SpreadTest {

    @Test
    void equalLoadsAreFair() {
        Spread spread = Spread.of(numbers("5", "5", "5"));
        assertThat(spread.gini()).isEqualByComparingTo("0");
        assertThat(spread.cv()).isEqualByComparingTo("0");
        assertThat(spread.maxToMean()).isEqualByComparingTo("1");
    }

    @Test
    void everythingInOneHand() {
        Spread spread = Spread.of(numbers("0", "0", "0", "8"));
        assertThat(spread.gini()).isEqualByComparingTo("0.75");
        assertThat(spread.cv()).isEqualByComparingTo("1.7321");
        assertThat(spread.maxToMean()).isEqualByComparingTo("4");
        assertThat(spread.mean()).isEqualByComparingTo("2");
    }

    @Test
    void oneTwoThree() {
        Spread spread = Spread.of(numbers("3", "1", "2"));
        assertThat(spread.gini()).isEqualByComparingTo("0.2222");
        assertThat(spread.cv()).isEqualByComparingTo("0.4082");
        assertThat(spread.maxToMean()).isEqualByComparingTo("1.5");
    }

    @Test
    void nobodyHasAnything() {
        Spread spread = Spread.of(numbers("0", "0"));
        assertThat(spread.gini()).isEqualByComparingTo("0");
        assertThat(spread.maxToMean()).isEqualByComparingTo("1");
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }
}
