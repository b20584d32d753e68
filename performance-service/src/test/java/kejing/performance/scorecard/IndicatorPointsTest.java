package kejing.performance.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kejing.chassis.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B-08, SEM-8 and SEM-11: amounts to points. */
class IndicatorPointsTest {

    private static final BigDecimal CAP = BigDecimal.valueOf(150);
    private static final Money MATERIALITY = Money.yuan("10000.00");

    @ParameterizedTest
    @CsvSource({
        "1500, 1000, 150",
        "1499.99, 1000, 149.999",
        "2415, 1000, 150",
        "1000, 1000, 100",
        "-1, 1000, 0",
        "0, 0, 100",
        "5000, 0, 150",
        "2500, 0, 125",
        "-10000, 0, 0",
        "-50000, -100000, 150",
        "-100000, -100000, 100",
        "-150000, -100000, 50",
        "-5000, -1000, 60"
    })
    void scoresAnAmountAgainstItsTarget(BigDecimal actual, BigDecimal target, BigDecimal points) {
        assertThat(IndicatorPoints.againstTarget(actual, target, MATERIALITY, CAP))
                .isEqualByComparingTo(points);
    }

    @Test
    void completionIsActualOverPlan() {
        assertThat(IndicatorPoints.againstTarget(
                        new BigDecimal("2415"), new BigDecimal("1000"), MATERIALITY, BigDecimal.valueOf(1000)))
                .isEqualByComparingTo("241.5");
        assertThat(IndicatorPoints.againstTarget(new BigDecimal("36"), new BigDecimal("40"), MATERIALITY, CAP))
                .isEqualByComparingTo("90");
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "0.01, 100", "0.010001, 85", "0.05, 50", "0.050001, 0"})
    void scoresARatioByBands(BigDecimal ratio, BigDecimal points) {
        List<NplBand> bands = List.of(
                new NplBand(new BigDecimal("0.01"), new BigDecimal("100")),
                new NplBand(new BigDecimal("0.02"), new BigDecimal("85")),
                new NplBand(new BigDecimal("0.05"), new BigDecimal("50")));
        assertThat(IndicatorPoints.banded(ratio, bands, CAP)).isEqualByComparingTo(points);
    }
}
