package kejing.performance.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kejing.chassis.money.Money;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.performance.incentive.Deferral.Instalment;
import kejing.performance.incentive.PayStatement.PaidAdvance;
import kejing.performance.incentive.PayStatement.Standing;
import kejing.performance.incentive.TierTable.Method;
import kejing.performance.incentive.TierTable.Tier;
import org.junit.jupiter.api.Test;

/** Every worked example of the catalogue about pay, and the boundaries beside them. */
class IncentiveRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 15);
    private static final LossRates RULEBOOK = rates("0", "0", "0.3", "0.5", "1");
    private static final LossRates.Loans LOANS =
            new LossRates.Loans(Money.ZERO, yuan("2000000"), yuan("1000000"), yuan("400000"), yuan("100000"));
    private static final Deferral DEFERRAL = new Deferral(decimal("0.4"), 3);

    @Test
    void chargesLoansByTheThreeSetsOfRates() {
        assertThat(RULEBOOK.provision(LOANS)).isEqualTo(yuan("600000"));
        assertThat(rates("0", "0.02", "0.25", "0.5", "1").provision(LOANS)).isEqualTo(yuan("590000"));
        assertThat(rates("0", "0.03", "0.3", "0.6", "1").provision(LOANS)).isEqualTo(yuan("700000"));
    }

    @Test
    void chargesTheMovementSoThatTheSameLoanIsNotChargedTwice() {
        Money provision = RULEBOOK.provision(
                new LossRates.Loans(Money.ZERO, Money.ZERO, yuan("1000000"), Money.ZERO, Money.ZERO));
        assertThat(LossRates.movement(Money.ZERO, provision, Money.ZERO, Money.ZERO))
                .isEqualTo(yuan("300000"));
        assertThat(LossRates.movement(provision, provision, Money.ZERO, Money.ZERO))
                .isEqualTo(Money.ZERO);
        assertThat(LossRates.movement(provision, Money.ZERO, yuan("100000"), yuan("20000")))
                .isEqualTo(yuan("-220000"));
    }

    @Test
    void refusesRatesThatFallFromClassToClassOrPassOne() {
        refuses("loss-rates", () -> rates("0", "0.3", "0.2", "0.5", "1"));
        refuses("loss-rates", () -> rates("0", "0", "0.3", "0.5", "1.01"));
        refuses("loss-rates", () -> rates("-0.01", "0", "0.3", "0.5", "1"));
    }

    @Test
    void paysTheWorkedHalfYear() {
        ResponsibilityProfit profit = new ResponsibilityProfit(
                yuan("3600000"),
                Money.ZERO,
                yuan("180000"),
                yuan("120000"),
                Money.ZERO,
                yuan("900000"),
                yuan("1400000"),
                yuan("100000"),
                RULEBOOK.provision(LOANS));
        assertThat(profit.income()).isEqualTo(yuan("3900000"));
        assertThat(profit.cost()).isEqualTo(yuan("2400000"));
        assertThat(profit.profit()).isEqualTo(yuan("900000"));
        List<PayLine> lines = lines(PayModel.PROFIT_RATE, profit.profit(), null, null);
        assertThat(PayLine.sum(lines)).isEqualTo(yuan("13500"));

        PayStatement settled = settle(lines, null, advances("1500", 6), Money.ZERO, false);
        assertThat(settled.payable()).isEqualTo(yuan("4500"));
        PayStatement negative = settle(earned("8000"), null, advances("1500", 6), Money.ZERO, false);
        assertThat(negative.payable()).isEqualTo(Money.ZERO);
        assertThat(negative.carriedForward()).isEqualTo(yuan("1000"));
        addsUp(settled);
        addsUp(negative);
    }

    @Test
    void neverPaysLessThanNothingAndHasNoCap() {
        assertThat(PayLine.sum(lines(PayModel.PROFIT_RATE, yuan("-900000"), null, null)))
                .isEqualTo(Money.ZERO);
        assertThat(PayLine.sum(lines(PayModel.PROFIT_RATE, yuan("9000000000"), null, null)))
                .isEqualTo(yuan("135000000"));
        assertThat(PayLine.sum(lines(PayModel.PROFIT_RATE, yuan("0.33"), null, null)))
                .isEqualTo(Money.ZERO);
        assertThat(PayLine.sum(lines(PayModel.PROFIT_RATE, yuan("0.34"), null, null)))
                .isEqualTo(yuan("0.01"));
    }

    @Test
    void addsTheScoreAsMoneyToTheProfitsPay() {
        List<PayLine> lines = lines(PayModel.COMPOSITE_SCORE, yuan("900000"), decimal("85.17"), null);
        assertThat(lines).extracting(PayLine::rule).containsExactly("P-05", "X-14");
        assertThat(PayLine.sum(lines)).isEqualTo(yuan("15203.40"));
        refuses("pay-input-missing", () -> lines(PayModel.COMPOSITE_SCORE, yuan("900000"), null, null));
    }

    @Test
    void paysSalesFromTheTiersScoreLineOn() {
        PayPolicy.Sale fees = sale("FEES", "150000", "1");
        assertThat(PayLine.sum(lines(PayModel.SCORE_LINE, null, decimal("79.999"), "SENIOR", fees)))
                .isEqualTo(Money.ZERO);
        // 100,000 × 1.5 % + 50,000 × 2 %
        assertThat(PayLine.sum(lines(PayModel.SCORE_LINE, null, decimal("80"), "SENIOR", fees)))
                .isEqualTo(yuan("2500"));
        assertThat(PayLine.sum(lines(PayModel.SCORE_LINE, null, decimal("60"), null, fees)))
                .isEqualTo(yuan("2500"));
        refuses(
                "product-unknown",
                () -> lines(PayModel.SCORE_LINE, null, decimal("90"), "SENIOR", sale("GOLD", "1", "1")));
    }

    @Test
    void paysNothingForAProductThatIsOnlyScored() {
        IncentiveScheme rulebook = rulebook();
        ProductRate newClients = new ProductRate(
                "NEW_CLIENTS", Text.of("新客户", "New clients"), true, false, TierTable.flat(decimal("100")));
        List<ProductRate> products = new ArrayList<>(rulebook.products());
        products.add(newClients);
        PayPolicy policy = new PayPolicy(with(rulebook, products, rulebook.scoreLines(), 15));
        assertThat(policy.lines(
                        PayModel.SCORE_LINE,
                        new PayPolicy.Basis(null, decimal("90"), "SENIOR", List.of(sale("NEW_CLIENTS", "8", "1")))))
                .extracting(PayLine::rule, PayLine::amount)
                .contains(org.assertj.core.groups.Tuple.tuple("I-05", Money.ZERO));
    }

    @Test
    void paysTiersOnTheWholeAmountOrMarginally() {
        List<Tier> rooms = List.of(tier("0", "80", "5"), tier("80", null, "10"));
        assertThat(pay(Method.WHOLE_AMOUNT, rooms, "100").plus(yuan("5000"))).isEqualTo(yuan("6000"));
        assertThat(pay(Method.MARGINAL, rooms, "100").plus(yuan("5000"))).isEqualTo(yuan("5600"));
        assertThat(pay(Method.WHOLE_AMOUNT, rooms, "79")).isEqualTo(yuan("395"));
        assertThat(pay(Method.WHOLE_AMOUNT, rooms, "80")).isEqualTo(yuan("800"));
        assertThat(pay(Method.MARGINAL, rooms, "80")).isEqualTo(yuan("400"));
        assertThat(new TierTable(Method.WHOLE_AMOUNT, rooms).pay(decimal("100"), decimal("0"), decimal("0.5")))
                .isEqualTo(yuan("500"));
        refuses("quantity-negative", () -> pay(Method.MARGINAL, rooms, "-1"));
    }

    @Test
    void interpolatesTheRateBetweenTheStartsOfTiers() {
        List<Tier> tiers = List.of(tier("0", "80", "5"), tier("80", null, "10"));
        assertThat(pay(Method.INTERPOLATED, tiers, "40")).isEqualTo(yuan("300"));
        assertThat(pay(Method.INTERPOLATED, tiers, "80")).isEqualTo(yuan("800"));
        assertThat(pay(Method.INTERPOLATED, tiers, "200")).isEqualTo(yuan("2000"));
    }

    @Test
    void refusesTablesWithOverlapsHolesAndEnds() {
        refuses("tier-overlap", () -> table(tier("0", "81", "5"), tier("80", null, "10")));
        refuses("tier-overlap", () -> table(tier("0", null, "5"), tier("80", null, "10")));
        refuses("tier-hole", () -> table(tier("0", "80", "5"), tier("81", null, "10")));
        refuses(
                "tier-hole",
                () -> table(tier("500", "700", "0.01"), tier("800", "1000", "0.0125"), tier("1500", "2000", "0.015")));
        refuses("tier-hole", () -> table(tier("0", "80", "5")));
        refuses("tier-hole", () -> table());
        refuses("tier-value", () -> table(tier("0", "0", "5"), tier("0", null, "10")));
        refuses("tier-value", () -> table(tier("0", null, "-0.01")));
    }

    @Test
    void floorsAReducedRateAtZero() {
        TierTable half = TierTable.flat(decimal("0.005"));
        assertThat(half.pay(decimal("1000"), decimal("0.005"))).isEqualByComparingTo("0");
        assertThat(half.pay(decimal("1000"), decimal("0.006"))).isEqualByComparingTo("0");
        assertThat(half.pay(decimal("1000"), decimal("0.004"))).isEqualByComparingTo("1");
    }

    @Test
    void acceleratesInTwoStraightLines() {
        AcceleratorCurve curve = new AcceleratorCurve(yuan("6000"), yuan("24000"));
        assertThat(Stream.of("-0.1", "0", "0.5", "1", "1.5", "2", "2.5").map(at -> curve.pay(decimal(at))))
                .containsExactly(
                        Money.ZERO,
                        Money.ZERO,
                        yuan("3000"),
                        yuan("6000"),
                        yuan("15000"),
                        yuan("24000"),
                        yuan("24000"));
        refuses("accelerator", () -> new AcceleratorCurve(yuan("6000"), yuan("11999.99")));
        assertThat(new AcceleratorCurve(yuan("6000"), yuan("12000"))).isNotNull();
    }

    @Test
    void startsTheCountOfMonthsAnewBelowTarget() {
        MonthsBonus bonus = new MonthsBonus(3, yuan("10000"));
        assertThat(bonus.pay(decimals("1", "1.2", "1"))).isEqualTo(yuan("10000"));
        assertThat(bonus.pay(decimals("1", "1", "0.9999", "1", "1"))).isEqualTo(Money.ZERO);
        assertThat(bonus.pay(decimals("0.5", "1", "1", "1", "0.2"))).isEqualTo(yuan("10000"));
        assertThat(MonthsBonus.longestRun(List.of())).isZero();
        refuses("months-bonus", () -> new MonthsBonus(0, yuan("1")));
    }

    @Test
    void rewardsTheRecoveryOfNonPerformingLoans() {
        assertThat(new PayPolicy(rulebook()).recovery(yuan("1000000")).amount()).isEqualTo(yuan("50"));
    }

    @Test
    void advancesHalfOfTheAverageButNothingThatIsNotAccrued() {
        Advance advance = new Advance(decimal("0.5"));
        assertThat(advance.of(yuan("18000"), yuan("2000"), Money.ZERO)).isEqualTo(yuan("1500"));
        assertThat(advance.of(yuan("18000"), yuan("1500"), Money.ZERO)).isEqualTo(yuan("1500"));
        assertThat(advance.of(yuan("18000"), yuan("1499.99"), Money.ZERO)).isEqualTo(yuan("1499.99"));
        assertThat(advance.of(yuan("18000"), yuan("2000"), yuan("1800"))).isEqualTo(yuan("200"));
        assertThat(advance.of(yuan("18000"), yuan("2000"), yuan("2100"))).isEqualTo(Money.ZERO);
        assertThat(advance.of(Money.ZERO, yuan("2000"), Money.ZERO)).isEqualTo(Money.ZERO);
        refuses("advance-share", () -> new Advance(decimal("1.01")));
    }

    @Test
    void defersInEqualPartsWithTheRemainderLast() {
        List<Instalment> parts = DEFERRAL.instalments(DEFERRAL.amount(yuan("100000")), DAY);
        assertThat(parts)
                .containsExactly(
                        new Instalment(DAY.plusYears(1), yuan("13333.33")),
                        new Instalment(DAY.plusYears(2), yuan("13333.33")),
                        new Instalment(DAY.plusYears(3), yuan("13333.34")));
        refuses("deferral-too-small", () -> new Deferral(decimal("0.3999"), 3));
        refuses("deferral-too-small", () -> new Deferral(decimal("0.4"), 2));
        refuses("deferral-too-small", () -> new Deferral(decimal("1.01"), 3));
    }

    @Test
    void carriesADebtInsideTheFiscalYearAndNetsItAtTheEnd() {
        List<Instalment> unpaid = List.of(
                new Instalment(LocalDate.of(2026, 7, 15), yuan("600")),
                new Instalment(LocalDate.of(2027, 7, 15), yuan("600")));
        Settlement inside = Settlement.of(Money.ZERO, yuan("1000"), false, unpaid);
        assertThat(inside).isEqualTo(new Settlement(Money.ZERO, yuan("1000"), List.of()));
        Settlement end = Settlement.of(Money.ZERO, yuan("1000"), true, unpaid);
        assertThat(end.netted())
                .containsExactly(
                        new Instalment(LocalDate.of(2026, 7, 15), yuan("600")),
                        new Instalment(LocalDate.of(2027, 7, 15), yuan("400")));
        assertThat(end.carriedForward()).isEqualTo(Money.ZERO);
        assertThat(Settlement.of(yuan("-300"), yuan("1000"), true, unpaid).carriedForward())
                .isEqualTo(yuan("100"));
        assertThat(Settlement.of(yuan("1000"), yuan("1000"), true, unpaid))
                .isEqualTo(new Settlement(Money.ZERO, Money.ZERO, List.of()));
        assertThat(Settlement.of(yuan("1000.01"), yuan("1000"), true, unpaid).payable())
                .isEqualTo(yuan("0.01"));
    }

    @Test
    void addsUpWhateverHappens() {
        List<Instalment> unpaid =
                List.of(new Instalment(DAY, yuan("70.01")), new Instalment(DAY.plusDays(1), yuan("80")));
        for (String earned : List.of("0", "0.01", "99.99", "100000")) {
            for (String debt : List.of("0", "33.33", "5000")) {
                for (boolean end : List.of(true, false)) {
                    PayStatement statement = PayStatement.of(
                            earned(earned), DEFERRAL, new Standing(advances("20.50", 2), yuan(debt), unpaid), DAY, end);
                    addsUp(statement);
                    assertThat(statement.released()).isEqualTo(yuan("70.01"));
                    assertThat(statement.carriedForward().isZero()
                                    || statement.payable().isZero())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void takesBackFromInstalmentsFirstAndFromLeaversToo() {
        List<Instalment> unpaid = DEFERRAL.instalments(yuan("40000"), DAY);
        assertThat(Clawback.of(decimal("0.3"), yuan("60000"), unpaid))
                .isEqualTo(new Clawback(yuan("30000"), Money.ZERO));
        assertThat(Clawback.of(decimal("0.4"), yuan("60000"), unpaid))
                .isEqualTo(new Clawback(yuan("40000"), Money.ZERO));
        assertThat(Clawback.of(decimal("1"), yuan("60000"), unpaid))
                .isEqualTo(new Clawback(yuan("40000"), yuan("60000")));
        assertThat(Clawback.of(decimal("0.5"), yuan("60000"), List.of()))
                .isEqualTo(new Clawback(Money.ZERO, yuan("30000")));
        refuses("clawback-share", () -> Clawback.of(decimal("1.01"), yuan("1"), List.of()));
    }

    @Test
    void shiftsThePayDayByAbsence() {
        assertThat(rulebook().payDay(YearMonth.of(2025, 7), 0)).isEqualTo("2025-07-15");
        assertThat(rulebook().payDay(YearMonth.of(2025, 7), 17)).isEqualTo("2025-08-01");
    }

    @Test
    void refusesASchemeThatMakesNoSense() {
        IncentiveScheme rulebook = rulebook();
        List<ProductRate> doubled = new ArrayList<>(rulebook.products());
        doubled.add(rulebook.products().getFirst());
        refuses("scheme-value", () -> with(rulebook, doubled, rulebook.scoreLines(), 15));
        refuses("scheme-value", () -> with(rulebook, rulebook.products(), Map.of("SENIOR", decimal("-1")), 15));
        refuses("scheme-value", () -> with(rulebook, rulebook.products(), rulebook.scoreLines(), 29));
        refuses("no-loss-rates", () -> rulebook.lossRatesOn(LocalDate.of(1999, 12, 31)));
        assertThat(rulebook.lossRatesOn(LocalDate.of(2000, 1, 1))).isNotNull();
    }

    private static void addsUp(PayStatement statement) {
        assertThat(PayLine.sum(statement.lines())).isEqualTo(statement.payable());
        assertThat(statement.payable().isNegative()).isFalse();
    }

    private static PayStatement settle(
            List<PayLine> lines, Deferral deferral, List<PaidAdvance> advances, Money debt, boolean end) {
        return PayStatement.of(lines, deferral, new Standing(advances, debt, List.of()), DAY, end);
    }

    private static List<PayLine> earned(String amount) {
        return List.of(new PayLine("P-05", Text.of("应得", "Earned"), amount, List.of(), yuan(amount)));
    }

    private static List<PaidAdvance> advances(String amount, int months) {
        return Stream.iterate(1, month -> month <= months, month -> month + 1)
                .map(month -> new PaidAdvance(LocalDate.of(2025, month, 15), yuan(amount)))
                .toList();
    }

    private static List<PayLine> lines(
            PayModel model, Money profit, BigDecimal score, String tier, PayPolicy.Sale... sales) {
        return new PayPolicy(rulebook()).lines(model, new PayPolicy.Basis(profit, score, tier, List.of(sales)));
    }

    private static PayPolicy.Sale sale(String product, String quantity, String completion) {
        return new PayPolicy.Sale(product, decimal(quantity), decimal(completion), BigDecimal.ZERO);
    }

    private static Money pay(Method method, List<Tier> tiers, String quantity) {
        return new TierTable(method, tiers).pay(decimal(quantity), BigDecimal.ZERO, BigDecimal.ONE);
    }

    private static TierTable table(Tier... tiers) {
        return new TierTable(Method.WHOLE_AMOUNT, List.of(tiers));
    }

    private static Tier tier(String from, String to, String rate) {
        return new Tier(decimal(from), to == null ? null : decimal(to), decimal(rate));
    }

    private static LossRates rates(String... rates) {
        List<BigDecimal> each = decimals(rates);
        return new LossRates(LocalDate.of(2000, 1, 1), each.get(0), each.get(1), each.get(2), each.get(3), each.get(4));
    }

    private static IncentiveScheme with(
            IncentiveScheme scheme, List<ProductRate> products, Map<String, BigDecimal> scoreLines, int payDay) {
        return new IncentiveScheme(
                scheme.model(),
                scheme.ratePer10000(),
                scoreLines,
                products,
                scheme.yuanPerPoint(),
                scheme.accelerator(),
                scheme.monthsBonus(),
                scheme.recoveryPer10000(),
                scheme.lossRates(),
                scheme.advance(),
                scheme.deferral(),
                payDay);
    }

    private static IncentiveScheme rulebook() {
        try (InputStream in = IncentiveRulesTest.class.getResourceAsStream("/schemes/INCENTIVE-RULEBOOK-1.json")) {
            JsonMapper json =
                    JsonMapper.builder().addModule(new JavaTimeModule()).build();
            JsonNode scheme = json.readTree(in);
            return json.treeToValue(scheme.get("parameters"), IncentiveScheme.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuses(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }

    private static Money yuan(String amount) {
        return Money.yuan(amount);
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    private static List<BigDecimal> decimals(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toList();
    }
}
