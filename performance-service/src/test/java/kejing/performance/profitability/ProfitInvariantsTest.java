package kejing.performance.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** SEM-7: whatever the facts, shares and handovers, everybody's RORAC and the unattributed sum to the bank's, to the fen. */
class ProfitInvariantsTest {

    private static final Span YEAR = new Span(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01"));
    private static final Taxes TAXES = new Taxes(
            Set.of(BusinessClass.LOANS, BusinessClass.FEES),
            List.of(
                    new TaxRule(
                            LocalDate.parse("1994-01-01"),
                            TaxRule.Regime.BUSINESS_TAX,
                            new BigDecimal("0.05"),
                            BigDecimal.ZERO),
                    new TaxRule(
                            LocalDate.parse("2024-07-01"),
                            TaxRule.Regime.VALUE_ADDED_TAX,
                            new BigDecimal("0.0072"),
                            new BigDecimal("0.06"))));
    private static final Decay DECAY = new Decay(new BigDecimal("0.05"), new BigDecimal("0.8"));
    private static final ProfitCalculation CALCULATION = new ProfitCalculation(YEAR, DECAY, TAXES);
    private static final List<String> STAFF = List.of("S1", "S2", "S3", "S4", "S5");
    private static final Map<String, String> BRANCHES =
            Map.of("S1", "B1", "S2", "B1", "S3", "B2", "S4", "B2", "S5", "B3");

    @Property(tries = 300)
    void everythingSumsToTheBank(@ForAll("banks") Bank bank) {
        BankProfit profit = CALCULATION.of(bank.inputs(YEAR));
        assertThat(profit.scoreboardTotal()).isEqualTo(straightFromTheFacts(bank));
    }

    @Property(tries = 300)
    void columnsGiveWhatDecimalsGive(@ForAll("banks") Bank bank) {
        assertThat(CALCULATION.of(bank.inputs(YEAR)))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new PlainProfit(YEAR, DECAY, TAXES).of(bank));
    }

    @Property(tries = 100)
    void theOrderOfTheInputsChangesNothing(@ForAll("banks") Bank bank, @ForAll long seed) {
        List<AccountFact> facts = new ArrayList<>(bank.facts());
        List<CostPool> costPools = new ArrayList<>(bank.costPools());
        Collections.shuffle(facts, new Random(seed));
        Collections.shuffle(costPools, new Random(seed));
        Bank shuffled = new Bank(facts, bank.ledgers(), bank.accountLedgers(), costPools, bank.branchOfStaff());
        BankProfit once = CALCULATION.of(bank.inputs(YEAR));
        BankProfit again = CALCULATION.of(shuffled.inputs(YEAR));
        assertThat(again.unattributed()).isEqualTo(once.unattributed());
        assertThat(again.staff())
                .extracting(StaffProfit::rorac)
                .isEqualTo(once.staff().stream().map(StaffProfit::rorac).toList());
    }

    @Property(tries = 100)
    void decayNeverTakesFromALossAndNeverGives(@ForAll("banks") Bank bank) {
        for (StaffProfit staff : CALCULATION.of(bank.inputs(YEAR)).staff()) {
            for (ClassProfit one : staff.classes()) {
                assertThat(one.retained().isNegative()).isFalse();
                assertThat(one.stockProfit().isNegative() && !one.retained().isZero())
                        .isFalse();
            }
        }
    }

    private static Money straightFromTheFacts(Bank bank) {
        Money total = Money.ZERO;
        for (AccountFact fact : bank.facts()) {
            Money tax = TAXES.on(
                    fact.account().product().businessClass(), fact.month().atDay(1), fact.income());
            total = total.plus(fact.income())
                    .minus(fact.directCost())
                    .minus(fact.riskCost())
                    .minus(tax);
        }
        for (CostPool pool : bank.costPools()) {
            total = total.minus(pool.amount());
        }
        return total;
    }

    @Provide
    Arbitrary<Bank> banks() {
        Arbitrary<List<Account>> accounts =
                accounts().list().ofMinSize(1).ofMaxSize(6).map(ProfitInvariantsTest::numbered);
        return accounts.flatMap(all -> Combinators.combine(facts(all), ledgers(), accountLedgers(), costPools())
                .as((facts, ledgers, ofAccounts, pools) -> new Bank(facts, ledgers, ofAccounts, pools, BRANCHES)));
    }

    private static Arbitrary<Account> accounts() {
        return Combinators.combine(
                        Arbitraries.of("C1", "C2", "C3"),
                        Arbitraries.of(Product.class),
                        Arbitraries.integers().between(-3000, 200),
                        Arbitraries.longs().between(0, 1_000_000))
                .as((client, product, opened, base) -> new Account(
                        "",
                        client,
                        product,
                        YEAR.from().plusDays(opened),
                        product.comparesWithBase() ? new Money(base) : Money.ZERO));
    }

    private static List<Account> numbered(List<Account> accounts) {
        return IntStream.range(0, accounts.size())
                .mapToObj(i -> {
                    Account account = accounts.get(i);
                    return new Account(
                            "A" + i,
                            account.clientId(),
                            account.product(),
                            account.openedOn(),
                            account.baseAverageBalance());
                })
                .toList();
    }

    private static Arbitrary<List<AccountFact>> facts(List<Account> accounts) {
        Arbitrary<AccountFact> fact = Combinators.combine(
                        Arbitraries.of(accounts),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(0, 3_000_000),
                                Arbitraries.longs().between(290_000_000_000L, 9_000_000_000_000L)),
                        Arbitraries.longs().between(-100_000, 1_000_000),
                        Arbitraries.longs().between(-1_000, 600_000),
                        Arbitraries.longs().between(-50_000, 900_000))
                .as((account, month, balance, income, direct, risk) -> new AccountFact(
                        account,
                        YearMonth.from(YEAR.from()).plusMonths(month),
                        new Money(balance),
                        new Money(income),
                        new Money(direct),
                        new Money(risk),
                        account.product().isCredit() ? new Money(balance / 3) : Money.ZERO));
        return fact.list().ofMaxSize(30).uniqueElements(one -> one.account().accountId() + one.month());
    }

    private static Arbitrary<Map<String, ResponsibilityLedger>> ledgers() {
        return ledger().list().ofSize(2).map(two -> {
            Map<String, ResponsibilityLedger> ledgers = new HashMap<>();
            ledgers.put("C1", two.getFirst());
            ledgers.put("C2", two.getLast());
            return ledgers;
        });
    }

    private static Arbitrary<Map<String, ResponsibilityLedger>> accountLedgers() {
        return Arbitraries.maps(Arbitraries.of("A0", "A1", "A2"), ledger()).ofMaxSize(2);
    }

    private static Arbitrary<ResponsibilityLedger> ledger() {
        return Combinators.combine(Arbitraries.integers().between(-400, 380), holders())
                .as((day, holders) -> new Assignment(YEAR.from().plusDays(day), holders))
                .list()
                .ofMaxSize(4)
                .uniqueElements(Assignment::from)
                .map(ResponsibilityLedger::new);
    }

    private static Arbitrary<List<Holder>> holders() {
        return Arbitraries.shuffle(STAFF)
                .flatMap(staff -> Arbitraries.integers()
                        .between(1, 999_999)
                        .list()
                        .ofMaxSize(3)
                        .uniqueElements()
                        .map(cuts -> shares(staff, cuts)));
    }

    /** Cuts 1,000,000 millionths at the given places; no cut and an even first name means nobody. */
    private static List<Holder> shares(List<String> staff, List<Integer> cuts) {
        if (cuts.isEmpty() && staff.getFirst().equals("S2")) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>(cuts);
        places.add(1_000_000);
        Collections.sort(places);
        List<Holder> holders = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < places.size(); i++) {
            holders.add(new Holder(staff.get(i), BigDecimal.valueOf(places.get(i) - from, 6), i == 0));
            from = places.get(i);
        }
        return holders;
    }

    private static Arbitrary<List<CostPool>> costPools() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of("B1", "B2", "B3", "B4"),
                        Arbitraries.of(CostKind.class),
                        Arbitraries.longs().between(-500, 200_000))
                .as((month, branch, kind, amount) ->
                        new CostPool(YearMonth.from(YEAR.from()).plusMonths(month), branch, kind, new Money(amount)))
                .list()
                .ofMaxSize(10);
    }
}
