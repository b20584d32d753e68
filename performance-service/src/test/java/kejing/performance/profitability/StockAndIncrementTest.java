package kejing.performance.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import kejing.chassis.money.Money;
import kejing.performance.fact.Account;
import kejing.performance.fact.Product;
import org.junit.jupiter.api.Test;

/** SEM-3. */
class StockAndIncrementTest {

    private static final LocalDate BASE = LocalDate.parse("2025-01-01");

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
        assertThat(grown.stock()).isEqualByComparingTo("10000000");
        assertThat(grown.increment()).isEqualByComparingTo("3000000");
        assertThat(grown.attrition()).isEqualByComparingTo("0");
        assertThat(grown.undivided()).isFalse();
        assertThat(grown.share(Part.STOCK).add(grown.share(Part.INCREMENT))).isEqualByComparingTo("1");
    }

    @Test
    void showsAttritionAndNeverANegativeIncrement() {
        StockAndIncrement shrunk = of(Product.DEMAND_DEPOSIT, "2020-05-01", "10000000", "8000000");
        assertThat(shrunk.stock()).isEqualByComparingTo("8000000");
        assertThat(shrunk.increment()).isEqualByComparingTo("0");
        assertThat(shrunk.attrition()).isEqualByComparingTo("2000000");
        assertThat(shrunk.only()).isEqualTo(Part.STOCK);
    }

    @Test
    void callsANewDemandItemIncrement() {
        assertThat(of(Product.DEMAND_DEPOSIT, "2025-03-01", "0", "500").only()).isEqualTo(Part.INCREMENT);
    }

    @Test
    void goesByTheOpeningWhenADemandItemHasNoBalance() {
        assertThat(of(Product.DEMAND_DEPOSIT, "2020-05-01", "100", "0").only()).isEqualTo(Part.STOCK);
        assertThat(of(Product.DEMAND_DEPOSIT, "2020-05-01", "100", "0").attrition())
                .isEqualByComparingTo("100");
        assertThat(of(Product.DEMAND_DEPOSIT, "2025-05-01", "0", "0").only()).isEqualTo(Part.INCREMENT);
    }

    private static StockAndIncrement of(Product product, String openedOn, String base, String average) {
        Account account = new Account("A1", "C1", product, LocalDate.parse(openedOn), Money.yuan(base));
        return StockAndIncrement.of(account, new BigDecimal(average), BASE);
    }
}
