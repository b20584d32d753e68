package kejing.performance.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kejing.chassis.money.Money;
import org.junit.jupiter.api.Test;

/** SEM-11: places. */
class ScoreboardOrderTest {

    @Test
    void ranksByTheUnroundedTotal() {
        assertThat(order(of("A", "103.388504", "1", "0"), of("B", "103.388505", "0", "0")))
                .containsExactly("B", "A");
    }

    @Test
    void breaksTiesByRoracThenRatioThenId() {
        assertThat(order(
                        of("D", "90", "100", "0.02"),
                        of("C", "90.0", "100", "0.02"),
                        of("B", "90", "100", "0.01"),
                        of("A", "90", "99", "0")))
                .containsExactly("B", "C", "D", "A");
    }

    private static List<String> order(ScoreboardOrder... given) {
        return Stream.of(given).sorted().map(ScoreboardOrder::staffId).toList();
    }

    private static ScoreboardOrder of(String staffId, String total, String rorac, String ratio) {
        return new ScoreboardOrder(staffId, new BigDecimal(total), Money.yuan(rorac), new BigDecimal(ratio));
    }
}
