package kejing.performance.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.performance.fact.BusinessClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P-08 to P-12, SEM-4 and X-28 with worked example WE-2 and the k0 table of the catalogue. */
class RoracTest {

    private static final Decay RULEBOOK = new Decay(new BigDecimal("0.05"), new BigDecimal("0.8"));

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.5, 0.975",
        "1, 0.95",
        "2, 0.90",
        "2.75, 0.8625",
        "3.2, 0.84",
        "3.9, 0.805",
        "4, 0.8",
        "4.1, 0.8",
        "10, 0.8"
    })
    void takesFivePercentOffForEachYearDownToTheFloor(BigDecimal years, BigDecimal expected) {
        assertThat(RULEBOOK.factor(years)).isEqualByComparingTo(expected);
    }

    @Test
    void staysUnroundedJustAboveTheFloor() {
        assertThat(RULEBOOK.factor(new BigDecimal("3.99"))).isEqualByComparingTo("0.8005");
    }

    @Test
    void refusesAnAgeThatIsMissingOrNegative() {
        assertThatThrownBy(() -> RULEBOOK.factor(null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("stock-age");
        assertThatThrownBy(() -> RULEBOOK.factor(new BigDecimal("-0.01")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("stock-age");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void refusesAShareOutsideZeroToOne(String share) {
        assertThatThrownBy(() -> new Decay(new BigDecimal(share), BigDecimal.ONE))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Decay(BigDecimal.ZERO, new BigDecimal(share)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void weighsTheAgeByBalanceAndNotByItem() {
        StockAge age = new StockAge();
        age.addYears(new BigDecimal("10000000"), new BigDecimal("1.0"));
        age.addYears(new BigDecimal("5000000"), new BigDecimal("3.0"));
        age.addYears(new BigDecimal("5000000"), new BigDecimal("6.0"));
        age.addYears(BigDecimal.ZERO, new BigDecimal("40"));
        assertThat(age.years()).isEqualByComparingTo("2.75");
        assertThat(RULEBOOK.factor(age.years())).isEqualByComparingTo("0.8625");
    }

    @Test
    void countsAgeInDaysOfAYearOf365() {
        StockAge age = new StockAge();
        age.add(BigDecimal.TEN, LocalDate.parse("2024-01-01"), LocalDate.parse("2025-12-31"));
        assertThat(age.years()).isEqualByComparingTo("2");
        assertThat(new StockAge().years()).isNull();
    }

    @Test
    void reproducesTheWorkedExample() {
        List<ClassProfit> classes = List.of(
                profit(
                        BusinessClass.LOANS,
                        "2.75",
                        "300000 150000 12000 6000 25000 15000",
                        "120000 60000 4800 2400 10000 6000"),
                profit(BusinessClass.DEPOSITS, "5", "165000 112500 9000 4500 0 0", "55000 37500 3000 1500 0 0"),
                profit(BusinessClass.FEES, "0.5", "20000 2000 1200 600 0 1000", "10000 1000 600 300 0 500"));
        assertThat(classes)
                .extracting(ClassProfit::stockProfit)
                .extracting(Money::toString)
                .containsExactly("92000.00", "39000.00", "15200.00");
        assertThat(classes)
                .extracting(ClassProfit::incrementProfit)
                .extracting(Money::toString)
                .containsExactly("36800.00", "13000.00", "7600.00");
        assertThat(classes)
                .extracting(profit -> profit.factor().stripTrailingZeros().toPlainString())
                .containsExactly("0.8625", "0.8", "0.975");
        assertThat(classes)
                .extracting(ClassProfit::weightedStock)
                .extracting(Money::toString)
                .containsExactly("79350.00", "31200.00", "14820.00");
        assertThat(classes)
                .extracting(ClassProfit::rorac)
                .extracting(Money::toString)
                .containsExactly("116150.00", "44200.00", "22420.00");
        assertThat(classes.stream().map(ClassProfit::rorac).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.yuan("182770.00"));
        assertThat(classes.stream().map(ClassProfit::retained).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.yuan("20830.00"));
    }

    @Test
    void neverSoftensALoss() {
        ClassProfit loss = profit(BusinessClass.LOANS, "10", "0 100000 0 0 0 0", "0 0 0 0 0 0");
        assertThat(loss.factor()).isEqualByComparingTo("0.8");
        assertThat(loss.weight()).isEqualByComparingTo("1");
        assertThat(loss.rorac()).isEqualTo(Money.yuan("-100000.00"));
        assertThat(loss.retained()).isEqualTo(Money.ZERO);
    }

    @Test
    void isContinuousAtZero() {
        assertThat(RULEBOOK.apply(new BigDecimal("0.8"), Money.ZERO)).isEqualTo(Money.ZERO);
        assertThat(RULEBOOK.apply(new BigDecimal("0.8"), new Money(1))).isEqualTo(new Money(1));
        assertThat(RULEBOOK.apply(new BigDecimal("0.8"), new Money(-1))).isEqualTo(new Money(-1));
        assertThat(RULEBOOK.apply(new BigDecimal("0.8"), new Money(100))).isEqualTo(new Money(80));
    }

    @Test
    void doesNotUseTheFactorWithoutStock() {
        ClassProfit profit =
                ClassProfit.of(BusinessClass.FEES, RoracTerms.ZERO, terms("100 0 0 0 0 0"), null, RULEBOOK);
        assertThat(profit.factor()).isNull();
        assertThat(profit.rorac()).isEqualTo(Money.yuan("100.00"));
    }

    @Test
    void taxesTaxableClassesByTheRuleOfTheDay() {
        Taxes taxes = taxes();
        LocalDate lastDayOfBusinessTax = LocalDate.parse("2016-04-30");
        LocalDate firstDayOfVat = LocalDate.parse("2016-05-01");
        Money income = Money.yuan("300000.00");
        assertThat(taxes.on(BusinessClass.LOANS, lastDayOfBusinessTax, income)).isEqualTo(Money.yuan("15000.00"));
        assertThat(taxes.on(BusinessClass.LOANS, firstDayOfVat, income)).isEqualTo(Money.yuan("2160.00"));
        assertThat(taxes.on(BusinessClass.DEPOSITS, lastDayOfBusinessTax, income))
                .isEqualTo(Money.ZERO);
        assertThat(taxes.on(BusinessClass.FEES, lastDayOfBusinessTax, new Money(-10)))
                .isEqualTo(new Money(-1));
    }

    @Test
    void refusesADayBeforeTheFirstRule() {
        assertThatThrownBy(() -> taxes().inForce(LocalDate.parse("1993-12-31")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no-tax-rule");
    }

    @Test
    void findsTheOutputTaxInsideAGrossAmount() {
        TaxRule vat = taxes().inForce(LocalDate.parse("2025-01-01"));
        assertThat(vat.outputTax(Money.yuan("300000.00"))).isEqualTo(Money.yuan("16981.13"));
    }

    private static Taxes taxes() {
        return new Taxes(
                Set.of(BusinessClass.LOANS, BusinessClass.FEES),
                List.of(
                        new TaxRule(
                                LocalDate.parse("2016-05-01"),
                                TaxRule.Regime.VALUE_ADDED_TAX,
                                new BigDecimal("0.0072"),
                                new BigDecimal("0.06")),
                        new TaxRule(
                                LocalDate.parse("1994-01-01"),
                                TaxRule.Regime.BUSINESS_TAX,
                                new BigDecimal("0.05"),
                                BigDecimal.ZERO)));
    }

    private static ClassProfit profit(BusinessClass businessClass, String years, String stock, String increment) {
        return ClassProfit.of(businessClass, terms(stock), terms(increment), new BigDecimal(years), RULEBOOK);
    }

    private static RoracTerms terms(String written) {
        String[] parts = written.split(" ");
        return new RoracTerms(
                Money.yuan(parts[0]),
                Money.yuan(parts[1]),
                Money.yuan(parts[2]),
                Money.yuan(parts[3]),
                Money.yuan(parts[4]),
                Money.yuan(parts[5]));
    }
}
