package kejing.performance.profitability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kejing.chassis.money.Money;
import kejing.performance.costpool.CostKind;
import kejing.performance.costpool.CostPool;
import kejing.performance.fact.Account;
import kejing.performance.fact.AccountFact;
import kejing.performance.fact.BusinessClass;
import kejing.performance.responsibility.Credits;
import kejing.performance.responsibility.ResponsibilityLedger;

/** The same profit in objects and decimals, fact by fact, as the rules read: what the columns are compared with. */
final class PlainProfit {

    private final Span span;
    private final Decay decay;
    private final Taxes taxes;
    private final SortedMap<String, Sums> byStaff = new TreeMap<>();
    private final Sums nobody;

    PlainProfit(Span span, Decay decay, Taxes taxes) {
        this.span = span;
        this.decay = decay;
        this.taxes = taxes;
        this.nobody = new Sums();
    }

    BankProfit of(Bank bank) {
        Map<Account, BigDecimal> balanceDays = new HashMap<>();
        for (AccountFact fact : bank.facts()) {
            balanceDays.merge(fact.account(), days(fact.averageBalance(), fact), BigDecimal::add);
        }
        for (AccountFact fact : bank.facts()) {
            ResponsibilityLedger ofClient =
                    bank.ledgers().getOrDefault(fact.account().clientId(), ResponsibilityLedger.nobody());
            ResponsibilityLedger own = bank.accountLedgers().get(fact.account().accountId());
            credit(fact, own == null ? ofClient : ofClient.overriddenBy(own), balanceDays.get(fact.account()));
        }
        Money unallocated = Money.ZERO;
        for (CostPool pool : bank.costPools()) {
            unallocated = unallocated.plus(allocate(pool, bank));
        }
        List<StaffProfit> staff = new ArrayList<>();
        for (String staffId : everyLedger(bank)
                .flatMap(ledger -> ledger.stretches(span.from(), span.until()).stream())
                .flatMap(stretch -> stretch.holders().stream())
                .map(holder -> holder.staffId())
                .distinct()
                .sorted()
                .toList()) {
            staff.add(sums(staffId).profit(staffId, activeDays(bank, staffId, span.from(), span.until())));
        }
        Money noHolder = RoracTerms.sum(Arrays.asList(nobody.terms)).rorac();
        Money retained = staff.stream().map(StaffProfit::retained).reduce(Money.ZERO, Money::plus);
        return new BankProfit(staff, new Unattributed(noHolder, unallocated, retained));
    }

    private void credit(AccountFact fact, ResponsibilityLedger ledger, BigDecimal balanceDays) {
        LocalDate start = fact.month().atDay(1);
        LocalDate end = fact.month().plusMonths(1).atDay(1);
        LocalDate opened = fact.account().openedOn();
        Credits credits = ledger.credits(opened.isAfter(start) && opened.isBefore(end) ? opened : start, end);
        Money tax = taxes.on(fact.account().product().businessClass(), start, fact.income());
        List<Money> e = credits.divide(fact.income());
        List<Money> cd = credits.divide(fact.directCost());
        List<Money> cr = credits.divide(fact.riskCost());
        List<Money> t = credits.divide(tax);
        for (int i = 0; i < credits.weights().size(); i++) {
            BigDecimal weight = credits.weights().get(i);
            if (weight.signum() > 0) {
                Sums into =
                        i < credits.holders().size() ? sums(credits.holders().get(i)) : nobody;
                into.add(
                        fact,
                        new RoracTerms(e.get(i), cd.get(i), Money.ZERO, Money.ZERO, cr.get(i), t.get(i)),
                        days(fact.averageBalance(), fact)
                                .multiply(weight)
                                .divide(credits.total(), 8, RoundingMode.HALF_UP),
                        days(fact.nonPerforming(), fact)
                                .multiply(weight)
                                .divide(credits.total(), 8, RoundingMode.HALF_UP),
                        weights(fact.account(), balanceDays));
            }
        }
    }

    /** Stock and increment as SEM-3 says, in the proportion of which everything divides. */
    private List<BigDecimal> weights(Account account, BigDecimal balanceDays) {
        if (account.product().comparesWithBase() && balanceDays.signum() > 0) {
            BigDecimal base = account.baseAverageBalance().amount().multiply(BigDecimal.valueOf(span.days()));
            return List.of(balanceDays.min(base), balanceDays.subtract(base).max(BigDecimal.ZERO));
        }
        return account.openedOn().isBefore(span.from())
                ? List.of(BigDecimal.ONE, BigDecimal.ZERO)
                : List.of(BigDecimal.ZERO, BigDecimal.ONE);
    }

    private Money allocate(CostPool pool, Bank bank) {
        LocalDate from = pool.month().atDay(1);
        LocalDate until = pool.month().plusMonths(1).atDay(1);
        List<String> staff = new ArrayList<>();
        List<BigDecimal> days = new ArrayList<>();
        for (String staffId : new TreeMap<>(bank.branchOfStaff()).keySet()) {
            int active = activeDays(bank, staffId, from, until);
            if (active > 0 && bank.branchOfStaff().get(staffId).equals(pool.branchId())) {
                staff.add(staffId);
                days.add(BigDecimal.valueOf(active));
            }
        }
        if (staff.isEmpty()) {
            return pool.amount();
        }
        List<Money> parts = pool.amount().split(days);
        for (int i = 0; i < staff.size(); i++) {
            sums(staff.get(i)).allocate(pool, parts.get(i));
        }
        return Money.ZERO;
    }

    private static int activeDays(Bank bank, String staffId, LocalDate from, LocalDate until) {
        return (int) from.datesUntil(until)
                .filter(day -> everyLedger(bank)
                        .flatMap(ledger -> ledger.stretches(day, day.plusDays(1)).stream())
                        .flatMap(stretch -> stretch.holders().stream())
                        .anyMatch(holder -> holder.staffId().equals(staffId)))
                .count();
    }

    private static Stream<ResponsibilityLedger> everyLedger(Bank bank) {
        return Stream.concat(bank.ledgers().values().stream(), bank.accountLedgers().values().stream());
    }

    private Sums sums(String staffId) {
        return byStaff.computeIfAbsent(staffId, unknown -> new Sums());
    }

    private static BigDecimal days(Money balance, AccountFact fact) {
        return balance.amount().multiply(BigDecimal.valueOf(fact.month().lengthOfMonth()));
    }

    /** Of one holder. */
    private final class Sums {
        private final RoracTerms[] terms = new RoracTerms[Cell.ALL.size()];
        private final Money[][] incomes = new Money[span.months().size()][Cell.ALL.size()];
        private final BigDecimal[][] balances = new BigDecimal[span.months().size()][Cell.ALL.size()];
        private final StockAge[] ages = new StockAge[BusinessClass.values().length];
        private BigDecimal nonPerforming = BigDecimal.ZERO;

        Sums() {
            Arrays.fill(terms, RoracTerms.ZERO);
            for (int month = 0; month < incomes.length; month++) {
                Arrays.fill(incomes[month], Money.ZERO);
                Arrays.fill(balances[month], BigDecimal.ZERO);
            }
            Arrays.setAll(ages, i -> new StockAge());
        }

        void add(AccountFact fact, RoracTerms posting, BigDecimal balance, BigDecimal bad, List<BigDecimal> weights) {
            BusinessClass businessClass = fact.account().product().businessClass();
            BigDecimal both = weights.getFirst().add(weights.getLast());
            BigDecimal stock = balance.multiply(weights.getFirst()).divide(both, 8, RoundingMode.HALF_UP);
            for (Part part : Part.values()) {
                int cell = new Cell(businessClass, part).index();
                int at = part.ordinal();
                int month = span.indexOf(fact.month());
                Money income = posting.income().split(weights).get(at);
                terms[cell] = terms[cell].plus(new RoracTerms(
                        income,
                        posting.directCost().split(weights).get(at),
                        Money.ZERO,
                        Money.ZERO,
                        posting.riskCost().split(weights).get(at),
                        posting.tax().split(weights).get(at)));
                incomes[month][cell] = incomes[month][cell].plus(income);
                balances[month][cell] = balances[month][cell].add(part == Part.STOCK ? stock : balance.subtract(stock));
            }
            ages[businessClass.ordinal()].add(stock, fact.account().openedOn(), span.until());
            nonPerforming = nonPerforming.add(bad);
        }

        void allocate(CostPool pool, Money part) {
            int month = span.indexOf(pool.month());
            List<BigDecimal> byIncome =
                    Arrays.stream(incomes[month]).map(Money::amount).toList();
            List<BigDecimal> byBalance = List.of(balances[month]);
            List<BigDecimal> driver = byIncome.stream().noneMatch(income -> income.signum() < 0)
                            && byIncome.stream().anyMatch(income -> income.signum() > 0)
                    ? byIncome
                    : byBalance.stream().anyMatch(balance -> balance.signum() > 0)
                            ? byBalance
                            : java.util.Collections.nCopies(terms.length, BigDecimal.ONE);
            List<Money> cells = part.split(driver);
            for (int cell = 0; cell < terms.length; cell++) {
                boolean management = pool.kind() == CostKind.MANAGEMENT;
                terms[cell] = terms[cell].plus(new RoracTerms(
                        Money.ZERO,
                        Money.ZERO,
                        management ? cells.get(cell) : Money.ZERO,
                        management ? Money.ZERO : cells.get(cell),
                        Money.ZERO,
                        Money.ZERO));
            }
        }

        StaffProfit profit(String staffId, int activeDays) {
            List<ClassProfit> classes = Arrays.stream(BusinessClass.values())
                    .map(businessClass -> ClassProfit.of(
                            businessClass,
                            terms[new Cell(businessClass, Part.STOCK).index()],
                            terms[new Cell(businessClass, Part.INCREMENT).index()],
                            ages[businessClass.ordinal()].years(),
                            decay))
                    .toList();
            return new StaffProfit(
                    staffId,
                    classes,
                    classes.stream().map(ClassProfit::rorac).reduce(Money.ZERO, Money::plus),
                    average(BusinessClass.DEPOSITS),
                    average(BusinessClass.LOANS),
                    nonPerforming.divide(BigDecimal.valueOf(span.days()), Digits.WORKING),
                    activeDays);
        }

        private BigDecimal average(BusinessClass businessClass) {
            return Arrays.stream(balances)
                    .map(month -> month[new Cell(businessClass, Part.STOCK).index()].add(
                            month[new Cell(businessClass, Part.INCREMENT).index()]))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(span.days()), Digits.WORKING);
        }
    }
}
