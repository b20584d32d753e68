package kejing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kejing.demo.bank.Account;
import kejing.demo.bank.BankYear;
import kejing.demo.bank.Client;
import kejing.demo.bank.CostPool;
import kejing.demo.bank.Fact;
import org.junit.jupiter.api.Test;

class BankTotalTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final Client CLIENT =
            new Client("C1", "客户", "B01", Client.Category.LOAN, false, 1, 1, 1, false, null, null, null);

    @Test
    void taxesEachTaxableFactWithTheRuleInForceHalfUpToTheFen() throws JsonProcessingException {
        BankTotal total = new BankTotal(taxes());
        // 12,500.00 × 0.0072 = 90.00; 1.25 × 0.0072 = 0.009 → 0.01; deposits pay nothing
        assertThat(total.of(year(fact(Account.Product.LOAN, 1_250_000)))).isEqualTo(1_250_000 - 9_000);
        assertThat(total.of(year(fact(Account.Product.FEE, 125)))).isEqualTo(124);
        assertThat(total.of(year(fact(Account.Product.TIME_DEPOSIT, 1_250_000))))
                .isEqualTo(1_250_000);
    }

    @Test
    void takesOffCostsAndPools() throws JsonProcessingException {
        Fact fact = new Fact(MARCH, account(Account.Product.TIME_DEPOSIT), 0, 1000, 300, -50, 0);
        BankYear year = new BankYear(
                1,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(fact),
                List.of(new CostPool(MARCH, "B01", CostPool.Kind.MANAGEMENT, 100)),
                List.of(),
                List.of());
        assertThat(new BankTotal(taxes()).of(year)).isEqualTo(1000 - 300 + 50 - 100);
    }

    @Test
    void writesFenAsYuan() {
        assertThat(BankTotal.text(-5)).isEqualTo("-0.05");
        assertThat(BankTotal.text(123450)).isEqualTo("1234.50");
    }

    private static JsonNode taxes() throws JsonProcessingException {
        return new ObjectMapper().readTree("""
                {"taxable":["LOANS","FEES"],"rules":[
                  {"from":"1994-01-01","rate":"0.05"},{"from":"2016-05-01","rate":"0.0072"},{"from":"2026-01-01","rate":"0.5"}]}""");
    }

    private static Account account(Account.Product product) {
        return new Account("A1", CLIENT, product, LocalDate.of(2020, 1, 1), 0, 0);
    }

    private static Fact fact(Account.Product product, long income) {
        return new Fact(MARCH, account(product), 0, income, 0, 0, 0);
    }

    private static BankYear year(Fact fact) {
        return new BankYear(
                1, null, List.of(), List.of(), List.of(), List.of(), List.of(fact), List.of(), List.of(), List.of());
    }
}
