package kejing.performance.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.money.Money;
import kejing.performance.costpool.CostKind;
import kejing.performance.costpool.CostPool;
import kejing.performance.fact.Account;
import kejing.performance.fact.AccountFact;
import kejing.performance.fact.BusinessClass;
import kejing.performance.fact.Product;
import kejing.performance.responsibility.Assignment;
import kejing.performance.responsibility.Holder;
import kejing.performance.responsibility.ResponsibilityLedger;
import org.junit.jupiter.api.Test;

/** SEM-3 to SEM-7 together, over a period of 90 days. */
class ProfitCalculationTest {

    private static final Span QUARTER = new Span(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-04-01"));
    private static final Taxes NO_TAX = new Taxes(
            Set.of(),
            List.of(new TaxRule(
                    LocalDate.parse("1994-01-01"), TaxRule.Regime.BUSINESS_TAX, BigDecimal.ZERO, BigDecimal.ZERO)));
    private static final Decay NO_DECAY = new Decay(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Decay RULEBOOK = new Decay(new BigDecimal("0.05"), new BigDecimal("0.8"));
    private static final Account LOAN =
            new Account("L1", "C1", Product.LOAN, LocalDate.parse("2024-06-01"), Money.ZERO);

    @Test
    void givesTheGiverThirtyOfNinetyDaysAndTheReceiverSixty() {
        List<AccountFact> facts = List.of(
                fact(LOAN, "2025-01", "103333.33"),
                fact(LOAN, "2025-02", "93333.33"),
                fact(LOAN, "2025-03", "103333.34"));
        BankProfit profit = calculate(
                NO_DECAY, facts, ledger(from("2024-01-01", "S-GIVER"), from("2025-01-31", "S-RECEIVER")), List.of());
        assertThat(rorac(profit, "S-GIVER")).isEqualTo(Money.yuan("100000.00"));
        assertThat(rorac(profit, "S-RECEIVER")).isEqualTo(Money.yuan("200000.00"));
        assertThat(profit.staff()).extracting(StaffProfit::activeDays).containsExactly(30, 60);
    }

    @Test
    void earnsFromTheFirstDayOfTheHandoverOn() {
        BankProfit profit = calculate(
                NO_DECAY,
                List.of(fact(LOAN, "2025-01", "31.00")),
                ledger(from("2024-01-01", "S1"), from("2025-01-31", "S2")),
                List.of());
        assertThat(rorac(profit, "S1")).isEqualTo(Money.yuan("30.00"));
        assertThat(rorac(profit, "S2")).isEqualTo(Money.yuan("1.00"));
    }

    @Test
    void keepsStockStockWhenTheClientMoves() {
        BankProfit profit = calculate(
                RULEBOOK,
                List.of(fact(LOAN, "2025-03", "310.00")),
                ledger(from("2024-01-01", "S1"), from("2025-03-02", "S2")),
                List.of());
        ClassProfit loans = of(profit, "S2").classes().get(BusinessClass.LOANS.ordinal());
        assertThat(loans.stock().income()).isEqualTo(Money.yuan("300.00"));
        assertThat(loans.increment().income()).isEqualTo(Money.ZERO);
        assertThat(loans.stockAge())
                .isEqualByComparingTo(BigDecimal.valueOf(304).divide(BigDecimal.valueOf(365), Digits.WORKING));
    }

    @Test
    void dividesASharedClientByShareWithTheOddFenToTheLowestId() {
        Assignment team = new Assignment(
                LocalDate.parse("2024-01-01"),
                List.of(
                        new Holder("S1", new BigDecimal("0.333334"), true),
                        new Holder("S2", new BigDecimal("0.333333"), false),
                        new Holder("S3", new BigDecimal("0.333333"), false)));
        BankProfit profit = calculate(
                NO_DECAY, List.of(fact(LOAN, "2025-01", "100.00")), new ResponsibilityLedger(List.of(team)), List.of());
        assertThat(profit.staff())
                .extracting(StaffProfit::rorac)
                .containsExactly(Money.yuan("33.34"), Money.yuan("33.33"), Money.yuan("33.33"));
        assertThat(profit.scoreboardTotal()).isEqualTo(Money.yuan("100.00"));
    }

    @Test
    void keepsTheDaysWithoutAHolderApart() {
        BankProfit profit = calculate(
                NO_DECAY,
                List.of(fact(LOAN, "2025-01", "31.00")),
                ledger(from("2025-01-11", "S1"), new Assignment(LocalDate.parse("2025-01-21"), List.of())),
                List.of());
        assertThat(rorac(profit, "S1")).isEqualTo(Money.yuan("10.00"));
        assertThat(profit.unattributed().noHolder()).isEqualTo(Money.yuan("21.00"));
    }

    @Test
    void countsTheDaysOfANewAccountFromItsOpening() {
        Account opened = new Account("L2", "C1", Product.LOAN, LocalDate.parse("2025-01-20"), Money.ZERO);
        BankProfit profit = calculate(
                NO_DECAY,
                List.of(fact(opened, "2025-01", "12.00")),
                ledger(from("2024-01-01", "S1"), from("2025-01-16", "S2")),
                List.of());
        assertThat(rorac(profit, "S1")).isEqualTo(Money.ZERO);
        assertThat(rorac(profit, "S2")).isEqualTo(Money.yuan("12.00"));
    }

    @Test
    void keepsTheDecayWithTheBank() {
        Account old = new Account("L1", "C1", Product.LOAN, LocalDate.parse("2015-01-01"), Money.ZERO);
        BankProfit profit = calculate(
                RULEBOOK, List.of(fact(old, "2025-01", "100.00")), ledger(from("2024-01-01", "S1")), List.of());
        assertThat(rorac(profit, "S1")).isEqualTo(Money.yuan("80.00"));
        assertThat(profit.unattributed().decayRetained()).isEqualTo(Money.yuan("20.00"));
        assertThat(profit.scoreboardTotal()).isEqualTo(Money.yuan("100.00"));
    }

    @Test
    void allocatesTheBranchesCostsByActiveDaysAndKeepsTheRest() {
        CostPool of = new CostPool(YearMonth.parse("2025-01"), "B1", CostKind.MANAGEMENT, Money.yuan("31.00"));
        CostPool elsewhere = new CostPool(YearMonth.parse("2025-01"), "B9", CostKind.FIXED_ASSET, Money.yuan("5.00"));
        BankProfit profit = calculate(
                NO_DECAY,
                List.of(fact(LOAN, "2025-01", "310.00")),
                ledger(from("2024-01-01", "S1"), from("2025-01-11", "S2")),
                List.of(of, elsewhere));
        assertThat(rorac(profit, "S1")).isEqualTo(Money.yuan("90.00"));
        assertThat(rorac(profit, "S2")).isEqualTo(Money.yuan("189.00"));
        assertThat(of(profit, "S1").classes().getFirst().stock().managementCost())
                .isEqualTo(Money.yuan("10.00"));
        assertThat(profit.unattributed().unallocatedCost()).isEqualTo(Money.yuan("5.00"));
        assertThat(profit.scoreboardTotal()).isEqualTo(Money.yuan("274.00"));
    }

    @Test
    void dividesTheProfitOfADemandItemByBalance() {
        Account demand =
                new Account("D1", "C1", Product.DEMAND_DEPOSIT, LocalDate.parse("2020-01-01"), Money.yuan("30.00"));
        List<AccountFact> facts = List.of(
                balance(demand, "2025-01", "40.00", "13.00"),
                balance(demand, "2025-02", "40.00", "0.00"),
                balance(demand, "2025-03", "40.00", "0.00"));
        BankProfit profit = calculate(NO_DECAY, facts, ledger(from("2024-01-01", "S1")), List.of());
        ClassProfit deposits = of(profit, "S1").classes().get(BusinessClass.DEPOSITS.ordinal());
        assertThat(deposits.stock().income()).isEqualTo(Money.yuan("9.75"));
        assertThat(deposits.increment().income()).isEqualTo(Money.yuan("3.25"));
        assertThat(of(profit, "S1").depositAverage()).isEqualByComparingTo("40");
    }

    private static BankProfit calculate(
            Decay decay, List<AccountFact> facts, ResponsibilityLedger ledger, List<CostPool> costPools) {
        Map<String, String> branches = Map.of("S1", "B1", "S2", "B1", "S3", "B2", "S-GIVER", "B1", "S-RECEIVER", "B2");
        return new ProfitCalculation(QUARTER, decay, NO_TAX)
                .of(new Bank(facts, Map.of("C1", ledger), Map.of(), costPools, branches).inputs(QUARTER));
    }

    private static ResponsibilityLedger ledger(Assignment... assignments) {
        return new ResponsibilityLedger(List.of(assignments));
    }

    private static Assignment from(String day, String staffId) {
        return new Assignment(LocalDate.parse(day), List.of(new Holder(staffId, BigDecimal.ONE, true)));
    }

    private static AccountFact fact(Account account, String month, String income) {
        return balance(account, month, "1000.00", income);
    }

    private static AccountFact balance(Account account, String month, String balance, String income) {
        return new AccountFact(
                account,
                YearMonth.parse(month),
                Money.yuan(balance),
                Money.yuan(income),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }

    private static StaffProfit of(BankProfit profit, String staffId) {
        return profit.staff().stream()
                .filter(staff -> staff.staffId().equals(staffId))
                .findFirst()
                .orElseThrow();
    }

    private static Money rorac(BankProfit profit, String staffId) {
        return of(profit, staffId).rorac();
    }
}
