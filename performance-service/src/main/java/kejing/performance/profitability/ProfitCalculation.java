package kejing.performance.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kejing.chassis.money.Money;
import kejing.performance.costpool.CostPool;
import kejing.performance.fact.Account;
import kejing.performance.fact.AccountFact;
import kejing.performance.fact.BusinessClass;
import kejing.performance.responsibility.ActiveDays;
import kejing.performance.responsibility.Credits;
import kejing.performance.responsibility.ResponsibilityLedger;

/**
 * Computes who earned what in a period: P-08 to P-12 with SEM-3 to SEM-7. The order of the inputs changes nothing.
 *
 * <p>Each fact is divided first between the holders of its days (tax is rounded once, on the whole fact), then between stock
 * and increment; every division is exact to the fen, so that all relationship managers and the unattributed sum to the bank.
 */
public final class ProfitCalculation {

    private final Span span;
    private final Decay decay;
    private final Taxes taxes;

    public ProfitCalculation(Span span, Decay decay, Taxes taxes) {
        this.span = span;
        this.decay = decay;
        this.taxes = taxes;
    }

    public BankProfit of(ProfitInputs inputs) {
        SortedMap<String, Gathered> byStaff = new TreeMap<>();
        List<ResponsibilityLedger> everybody = new ArrayList<>(inputs.ledgers().values());
        everybody.addAll(inputs.accountLedgers().values());
        ActiveDays activeDays = new ActiveDays(everybody, span.from(), span.until());
        activeDays.staff().forEach(staffId -> byStaff.put(staffId, gathered()));
        Gathered nobody = gathered();
        Map<String, StockAndIncrement> parts = stockAndIncrement(inputs.facts());
        Map<String, ResponsibilityLedger> overridden = overridden(inputs);
        for (AccountFact fact : inputs.facts()) {
            ResponsibilityLedger ledger = overridden.get(fact.account().accountId());
            if (ledger == null) {
                ledger = inputs.ledgers().getOrDefault(fact.account().clientId(), ResponsibilityLedger.nobody());
            }
            credit(fact, creditsOf(fact, ledger), parts.get(fact.account().accountId()), byStaff, nobody);
        }
        Money unallocated = Money.ZERO;
        for (CostPool pool : inputs.costPools()) {
            unallocated = unallocated.plus(allocate(pool, inputs.branchOfStaff(), activeDays, byStaff));
        }
        return result(byStaff, nobody, unallocated, activeDays);
    }

    /** By account id, for accounts with shares of their own: account level overrides client level (SEM-7). */
    private static Map<String, ResponsibilityLedger> overridden(ProfitInputs inputs) {
        Map<String, ResponsibilityLedger> ledgers = new HashMap<>();
        for (AccountFact fact : inputs.facts()) {
            Account account = fact.account();
            ResponsibilityLedger own = inputs.accountLedgers().get(account.accountId());
            if (own != null && !ledgers.containsKey(account.accountId())) {
                ledgers.put(
                        account.accountId(),
                        inputs.ledgers()
                                .getOrDefault(account.clientId(), ResponsibilityLedger.nobody())
                                .overriddenBy(own));
            }
        }
        return ledgers;
    }

    private Gathered gathered() {
        return new Gathered(span.months().size());
    }

    /** Stock and increment of every account by its average balance over the whole period (SEM-2, SEM-3). */
    private Map<String, StockAndIncrement> stockAndIncrement(List<AccountFact> facts) {
        Map<String, BigDecimal> balanceDays = new HashMap<>();
        Map<String, Account> accounts = new HashMap<>();
        for (AccountFact fact : facts) {
            accounts.put(fact.account().accountId(), fact.account());
            balanceDays.merge(fact.account().accountId(), balanceDays(fact.averageBalance(), fact), BigDecimal::add);
        }
        Map<String, StockAndIncrement> parts = new HashMap<>();
        accounts.forEach((accountId, account) ->
                parts.put(accountId, StockAndIncrement.of(account, overSpan(balanceDays.get(accountId)), span.from())));
        return parts;
    }

    /** Accruing items are daily (SEM-6): the days of the month from the opening of the account on. */
    private static Credits creditsOf(AccountFact fact, ResponsibilityLedger ledger) {
        LocalDate from = fact.month().atDay(1);
        LocalDate until = fact.month().plusMonths(1).atDay(1);
        LocalDate opened = fact.account().openedOn();
        return ledger.credits(opened.isAfter(from) && opened.isBefore(until) ? opened : from, until);
    }

    private void credit(
            AccountFact fact,
            Credits credits,
            StockAndIncrement parts,
            Map<String, Gathered> byStaff,
            Gathered nobody) {
        BusinessClass businessClass = fact.account().product().businessClass();
        Posting whole = new Posting(
                fact.income(),
                fact.directCost(),
                fact.riskCost(),
                taxes.on(businessClass, fact.month().atDay(1), fact.income()));
        List<BigDecimal> weights = credits.weights();
        BigDecimal total = credits.total();
        List<Posting> postings = whole.divide(credits::divide);
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).signum() > 0) {
                Gathered holder = i < credits.holders().size()
                        ? byStaff.get(credits.holders().get(i))
                        : nobody;
                BigDecimal share = weights.get(i).divide(total, Digits.WORKING);
                gather(holder, fact, postings.get(i), share, parts);
            }
        }
    }

    private void gather(Gathered holder, AccountFact fact, Posting posting, BigDecimal share, StockAndIncrement parts) {
        BusinessClass businessClass = fact.account().product().businessClass();
        int month = span.indexOf(fact.month());
        BigDecimal balanceDays = balanceDays(fact.averageBalance(), fact).multiply(share, Digits.WORKING);
        List<Posting> divided = parts.undivided() ? List.of() : posting.divide(amount -> amount.split(parts.weights()));
        for (Part part : Part.values()) {
            if (parts.undivided() && part != parts.only()) {
                continue;
            }
            Cell cell = new Cell(businessClass, part);
            BigDecimal partDays =
                    parts.undivided() ? balanceDays : balanceDays.multiply(parts.share(part), Digits.WORKING);
            holder.add(cell, month, parts.undivided() ? posting : divided.get(part.ordinal()));
            holder.addBalance(cell, month, partDays);
            if (part == Part.STOCK) {
                holder.stockAge(businessClass).add(partDays, fact.account().openedOn(), span.until());
            }
        }
        holder.addNonPerforming(balanceDays(fact.nonPerforming(), fact).multiply(share, Digits.WORKING));
    }

    /** @return what could not be allocated */
    private Money allocate(
            CostPool pool, Map<String, String> branchOfStaff, ActiveDays activeDays, Map<String, Gathered> byStaff) {
        SortedMap<String, Integer> drivers = new TreeMap<>();
        LocalDate from = pool.month().atDay(1);
        LocalDate until = pool.month().plusMonths(1).atDay(1);
        for (String staffId : activeDays.staff()) {
            if (pool.branchId().equals(branchOfStaff.get(staffId))) {
                drivers.put(staffId, activeDays.of(staffId, from, until));
            }
        }
        Map<String, Money> parts = SharedCost.byActiveDays(pool.amount(), drivers);
        parts.forEach((staffId, part) -> allocate(pool, part, byStaff.get(staffId)));
        return parts.isEmpty() ? pool.amount() : Money.ZERO;
    }

    private void allocate(CostPool pool, Money part, Gathered holder) {
        int month = span.indexOf(pool.month());
        List<Money> cells = SharedCost.toCells(part, holder.incomes(month), holder.balances(month));
        for (Cell cell : Cell.ALL) {
            switch (pool.kind()) {
                case MANAGEMENT -> holder.addManagementCost(cell, cells.get(cell.index()));
                case FIXED_ASSET -> holder.addFixedAssetCost(cell, cells.get(cell.index()));
            }
        }
    }

    private BankProfit result(
            SortedMap<String, Gathered> byStaff, Gathered nobody, Money unallocated, ActiveDays activeDays) {
        List<StaffProfit> staff = new ArrayList<>();
        byStaff.forEach((staffId, gathered) -> staff.add(profit(staffId, gathered, activeDays.of(staffId))));
        Money noHolder =
                RoracTerms.sum(Cell.ALL.stream().map(nobody::terms).toList()).rorac();
        Money retained = staff.stream().map(StaffProfit::retained).reduce(Money.ZERO, Money::plus);
        return new BankProfit(staff, new Unattributed(noHolder, unallocated, retained));
    }

    private StaffProfit profit(String staffId, Gathered gathered, int activeDays) {
        List<ClassProfit> classes = Arrays.stream(BusinessClass.values())
                .map(businessClass -> ClassProfit.of(
                        businessClass,
                        gathered.terms(new Cell(businessClass, Part.STOCK)),
                        gathered.terms(new Cell(businessClass, Part.INCREMENT)),
                        gathered.stockAge(businessClass).years(),
                        decay))
                .toList();
        return new StaffProfit(
                staffId,
                classes,
                classes.stream().map(ClassProfit::rorac).reduce(Money.ZERO, Money::plus),
                average(gathered, BusinessClass.DEPOSITS),
                average(gathered, BusinessClass.LOANS),
                overSpan(gathered.nonPerformingDays()),
                activeDays);
    }

    private BigDecimal average(Gathered gathered, BusinessClass businessClass) {
        return overSpan(gathered.balanceDays(new Cell(businessClass, Part.STOCK))
                .add(gathered.balanceDays(new Cell(businessClass, Part.INCREMENT))));
    }

    private static BigDecimal balanceDays(Money balance, AccountFact fact) {
        return balance.amount().multiply(BigDecimal.valueOf(fact.month().lengthOfMonth()));
    }

    private BigDecimal overSpan(BigDecimal balanceDays) {
        return balanceDays.divide(BigDecimal.valueOf(span.days()), Digits.WORKING);
    }
}
