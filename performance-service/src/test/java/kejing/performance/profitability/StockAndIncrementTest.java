package kejing.performance.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kejing.chassis.money.Money;
import kejing.performance.fact.Product;
import org.junit.jupiter.api.Test;

/** SEM-3. */
class StockAndIncrementTest {

    private static final LocalDate BASE = LocalDate.parse("2025-01-01");
    private static final int DAYS = 90;

    @Test
    void callsATermItemStockIfItBeganBeforeTheBaseDate() {
        assertThat(of(Product.LOAN, "2024-12-31", "0", "100").only()).isEqualTo(Part.STOCK);
        assertThat(of(Product.LOAN, "2025-01-01", "0", "100").only()).isEqualTo(Part.INCREMENT);
        assertThat(of(Product.TIME_DEPOSIT, "2024-12-31", "0", "100").only()).isEqualTo(Part.STOCK);
        assertThat(of(Product.FEE, "2025-01-01", "0", "0").only()).isEqualTo(Part.INCREMENT);
    }

    @Test
    void dividesADemandItemAtItsBase() {
        StockAndIncrement grown = of(Product.DEMAND_DEPOSIT, "2020-05-01", "10000000", "13000000");
        assertThat(grown).isEqualTo(new StockAndIncrement(fenDays("10000000"), fenDays("3000000"), 0, null));
    }

    @Test
    void showsAttritionAndNeverANegativeIncrement() {
        StockAndIncrement shrunk = of(Product.DEMAND_DEPOSIT, "2020-05-01", "10000000", "8000000");
        assertThat(shrunk).isEqualTo(new StockAndIncrement(fenDays("8000000"), 0, fenDays("2000000"), Part.STOCK));
        assertThat(of(Product.DEMAND_DEPOSIT, "2020-05-01", "10000000", "10000000"))
                .isEqualTo(new StockAndIncrement(fenDays("10000000"), 0, 0, Part.STOCK));
    }

    @Test
    void callsANewDemandItemIncrement() {
        assertThat(of(Product.DEMAND_DEPOSIT, "2025-03-01", "0", "500").only()).isEqualTo(Part.INCREMENT);
    }

    @Test
    void goesByTheOpeningWhenADemandItemHasNoBalance() {
        assertThat(of(Product.DEMAND_DEPOSIT, "2020-05-01", "100", "0"))
                .isEqualTo(new StockAndIncrement(0, 0, fenDays("100"), Part.STOCK));
        assertThat(of(Product.DEMAND_DEPOSIT, "2025-05-01", "0", "0").only()).isEqualTo(Part.INCREMENT);
    }

    private static StockAndIncrement of(Product product, String openedOn, String base, String average) {
        return StockAndIncrement.of(
                product,
                Math.toIntExact(LocalDate.parse(openedOn).toEpochDay()),
                Money.yuan(base).fen(),
                fenDays(average),
                DAYS,
                Math.toIntExact(BASE.toEpochDay()));
    }

    private static long fenDays(String average) {
        return Money.yuan(average).fen() * DAYS;
    }
}
