package kejing.portfolio.marketing.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.portfolio.client.LoanClass;
import kejing.portfolio.marketing.forecast.ForecastLine.Item;
import org.junit.jupiter.api.Test;

/** The worked example WE-2, one quarter of 90 days ACT/360 with T = 5 % of E, and the boundaries of the rounding. */
class ForecastPolicyTest {

    private static final Assumptions NOTHING = new Assumptions(
            90,
            360,
            Money.ZERO,
            new BigDecimal("0.06"),
            new BigDecimal("0.03"),
            Money.ZERO,
            new BigDecimal("0.022"),
            new BigDecimal("0.015"),
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            LoanClass.PASS,
            new BigDecimal("0.00125"),
            Money.ZERO,
            new BigDecimal("0.05"));

    @Test
    void everyPartOfTheWorkedExampleIsExact() {
        assertThat(result(loans("20000000.00", "12000.00", "6000.00"))).isEqualTo(Money.yuan("92000.00"));
        assertThat(result(loans("8000000.00", "4800.00", "2400.00"))).isEqualTo(Money.yuan("36800.00"));
        assertThat(result(deposits("30000000.00", "9000.00", "4500.00"))).isEqualTo(Money.yuan("39000.00"));
        assertThat(result(deposits("10000000.00", "3000.00", "1500.00"))).isEqualTo(Money.yuan("13000.00"));
        assertThat(result(fees("20000.00", "2000.00", "1200.00", "600.00"))).isEqualTo(Money.yuan("15200.00"));
        assertThat(result(fees("10000.00", "1000.00", "600.00", "300.00"))).isEqualTo(Money.yuan("7600.00"));
    }

    @Test
    void theWholeOfTheWorkedExampleIsItsPartsAndItsDecayedTotal() {
        Money whole = result(all("28000000.00", "40000000.00", "30000.00", "3000.00", "30600.00", "15300.00"));
        assertThat(whole).as("unweighted").isEqualTo(Money.yuan("203600.00"));
        Money decayed = decayed("92000.00", "0.8625")
                .plus(Money.yuan("36800.00"))
                .plus(decayed("39000.00", "0.8"))
                .plus(Money.yuan("13000.00"))
                .plus(decayed("15200.00", "0.975"))
                .plus(Money.yuan("7600.00"));
        assertThat(decayed).isEqualTo(Money.yuan("182770.00"));
        assertThat(decayed.minus(whole)).as("decay").isEqualTo(Money.yuan("-20830.00"));
    }

    @Test
    void everyTermOfTheWorkedExampleIsALine() {
        List<ForecastLine> lines = ForecastPolicy.lines(loans("8000000.00", "4800.00", "2400.00"));
        assertThat(amount(lines, Item.LOAN_INTEREST)).isEqualTo(Money.yuan("120000.00"));
        assertThat(amount(lines, Item.LOAN_FUNDS)).isEqualTo(Money.yuan("60000.00"));
        assertThat(amount(lines, Item.MANAGEMENT)).isEqualTo(Money.yuan("4800.00"));
        assertThat(amount(lines, Item.FIXED_ASSETS)).isEqualTo(Money.yuan("2400.00"));
        assertThat(amount(lines, Item.PROVISION)).isEqualTo(Money.yuan("10000.00"));
        assertThat(amount(lines, Item.LOAN_TAX)).isEqualTo(Money.yuan("6000.00"));
        assertThat(lines).extracting(ForecastLine::item).containsExactly(Item.values());
        assertThat(lines.getFirst().formula()).isEqualTo("8000000.00 × 0.06 × 90 ÷ 360");
    }

    @Test
    void interestIsRoundedToATenthOfAFenAndPostedToTheFen() {
        // 0.0045 becomes 0.005 for the period and 0.01 when posted; 0.0044 becomes 0.004 and 0.00.
        assertThat(amount(ForecastPolicy.lines(interestOf("0.45")), Item.LOAN_INTEREST))
                .isEqualTo(Money.yuan("0.01"));
        assertThat(amount(ForecastPolicy.lines(interestOf("0.44")), Item.LOAN_INTEREST))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void theProvisionCostsItsMovementAndAReleaseIsCredited() {
        assertThat(amount(ForecastPolicy.lines(substandard("1000000.00", "300000.00")), Item.PROVISION))
                .as("unchanged")
                .isEqualTo(Money.ZERO);
        assertThat(amount(ForecastPolicy.lines(substandard("1000000.00", "0.00")), Item.PROVISION))
                .isEqualTo(Money.yuan("300000.00"));
        assertThat(amount(ForecastPolicy.lines(substandard("0.00", "300000.00")), Item.PROVISION))
                .as("released")
                .isEqualTo(Money.yuan("-300000.00"));
    }

    @Test
    void aLossIsNotFloored() {
        assertThat(result(fees("0.00", "500.00", "0.00", "0.00"))).isEqualTo(Money.yuan("-500.00"));
    }

    @Test
    void volumeExplainsTheDifferenceLineByLine() {
        Assumptions assumed = all("8000000.00", "10000000.00", "10000.00", "1000.00", "8400.00", "4200.00");
        List<ForecastLine> lines = ForecastPolicy.lines(assumed);
        Forecast forecast = new Forecast(
                "F", "T", "S", assumed, List.of(), lines, ForecastPolicy.result(lines), "RM", Instant.EPOCH);
        Comparison comparison = Comparison.of(forecast, Money.yuan("6000000.00"), Money.yuan("12000000.00"));
        assertThat(effect(comparison, Item.LOAN_INTEREST)).isEqualTo(Money.yuan("-30000.00"));
        assertThat(effect(comparison, Item.LOAN_FUNDS)).isEqualTo(Money.yuan("15000.00"));
        assertThat(effect(comparison, Item.PROVISION)).isEqualTo(Money.yuan("2500.00"));
        assertThat(effect(comparison, Item.LOAN_TAX)).isEqualTo(Money.yuan("1500.00"));
        assertThat(effect(comparison, Item.DEPOSIT_CREDIT)).isEqualTo(Money.yuan("11000.00"));
        assertThat(effect(comparison, Item.DEPOSIT_INTEREST)).isEqualTo(Money.yuan("-7500.00"));
        assertThat(effect(comparison, Item.FEES)).isEqualTo(Money.ZERO);
        assertThat(comparison.lines().stream().map(Comparison.Line::effect).reduce(Money.ZERO, Money::plus))
                .isEqualTo(comparison.effect())
                .isEqualTo(Money.yuan("-7500.00"));
    }

    @Test
    void whatDepartsFromTheSchemeIsNamedAndWhatRepeatsItIsNot() {
        ForecastDefaults defaults = new ForecastDefaults(
                365,
                360,
                new BigDecimal("0.06"),
                new BigDecimal("0.03"),
                new BigDecimal("0.022"),
                new BigDecimal("0.015"),
                new BigDecimal("0.0072"),
                Map.of(
                        LoanClass.PASS,
                        BigDecimal.ZERO,
                        LoanClass.SPECIAL_MENTION,
                        BigDecimal.ZERO,
                        LoanClass.SUBSTANDARD,
                        new BigDecimal("0.3"),
                        LoanClass.DOUBTFUL,
                        new BigDecimal("0.5"),
                        LoanClass.LOSS,
                        BigDecimal.ONE));
        StatedAssumptions stated = new StatedAssumptions(
                Money.yuan("1.00"),
                Money.ZERO,
                null,
                LoanClass.SUBSTANDARD,
                null,
                null,
                new BigDecimal("0.060"),
                new BigDecimal("0.029"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(stated.overridden(defaults, Money.ZERO)).containsExactly("loanFundsPrice");
        assertThat(stated.completedBy(defaults, Money.yuan("5.00")).provisionRate())
                .isEqualByComparingTo("0.3");
        assertThat(stated.completedBy(defaults, Money.yuan("5.00")).openingProvision())
                .isEqualTo(Money.yuan("5.00"));
    }

    @Test
    void ratesBeyondOneAndNegativeAmountsAreRefused() {
        assertThatThrownBy(() -> copy(NOTHING, "-0.01", "0.06")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> copy(NOTHING, "0.00", "1.00000001")).isInstanceOf(Problem.class);
        assertThat(copy(NOTHING, "0.00", "1").loanRate()).isEqualByComparingTo("1");
    }

    private static Money result(Assumptions assumptions) {
        return ForecastPolicy.result(ForecastPolicy.lines(assumptions));
    }

    private static Money amount(List<ForecastLine> lines, Item item) {
        return lines.stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private static Money effect(Comparison comparison, Item item) {
        return comparison.lines().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow()
                .effect();
    }

    private static Money decayed(String stock, String factor) {
        return Money.rounded(new BigDecimal(stock).multiply(new BigDecimal(factor)));
    }

    private static Assumptions loans(String balance, String management, String fixedAssets) {
        return all(balance, "0.00", "0.00", "0.00", management, fixedAssets);
    }

    private static Assumptions deposits(String balance, String management, String fixedAssets) {
        return all("0.00", balance, "0.00", "0.00", management, fixedAssets);
    }

    private static Assumptions fees(String fees, String cost, String management, String fixedAssets) {
        return all("0.00", "0.00", fees, cost, management, fixedAssets);
    }

    private static Assumptions all(
            String loan, String deposit, String fees, String feeCost, String management, String fixedAssets) {
        return new Assumptions(
                NOTHING.days(),
                NOTHING.dayBase(),
                Money.yuan(loan),
                NOTHING.loanRate(),
                NOTHING.loanFundsPrice(),
                Money.yuan(deposit),
                NOTHING.depositFundsPrice(),
                NOTHING.depositRate(),
                Money.yuan(fees),
                Money.ZERO,
                Money.ZERO,
                Money.yuan(feeCost),
                Money.yuan(management),
                Money.yuan(fixedAssets),
                LoanClass.PASS,
                NOTHING.provisionRate(),
                Money.ZERO,
                NOTHING.taxRate());
    }

    /** A day's interest of one hundredth of the balance, so that fractions of a fen can be stated. */
    private static Assumptions interestOf(String balance) {
        return new Assumptions(
                360,
                360,
                Money.yuan(balance),
                new BigDecimal("0.01"),
                BigDecimal.ZERO,
                Money.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                LoanClass.PASS,
                BigDecimal.ZERO,
                Money.ZERO,
                BigDecimal.ZERO);
    }

    private static Assumptions substandard(String balance, String opening) {
        return new Assumptions(
                180,
                360,
                Money.yuan(balance),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Money.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                LoanClass.SUBSTANDARD,
                new BigDecimal("0.3"),
                Money.yuan(opening),
                BigDecimal.ZERO);
    }

    private static Assumptions copy(Assumptions from, String fees, String loanRate) {
        return new Assumptions(
                from.days(),
                from.dayBase(),
                from.averageLoan(),
                new BigDecimal(loanRate),
                from.loanFundsPrice(),
                from.averageDeposit(),
                from.depositFundsPrice(),
                from.depositRate(),
                Money.yuan(fees),
                from.loanCost(),
                from.depositCost(),
                from.feeCost(),
                from.managementCost(),
                from.fixedAssetCost(),
                from.loanClass(),
                from.provisionRate(),
                from.openingProvision(),
                from.taxRate());
    }
}
