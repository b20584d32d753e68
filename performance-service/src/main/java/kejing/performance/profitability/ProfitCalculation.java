package kejing.performance.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.money.Money;
import kejing.performance.costpool.CostPool;
import kejing.performance.fact.BusinessClass;
import kejing.performance.responsibility.ActiveDays;
import kejing.performance.responsibility.LedgerColumns;

/**
 * Computes who earned what in a period: P-08 to P-12 with SEM-3 to SEM-7. The order of the inputs changes nothing.
 *
 * <p>{@link FactDivision} divides the facts; then shared costs step down and stock decays. Every division is exact to the
 * fen, so that all relationship managers and the unattributed sum to the bank.
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
        LedgerColumns ledgers = inputs.ledgers();
        ActiveDays activeDays = new ActiveDays(ledgers, span.from(), span.until());
        Gathered[] gathered = new FactDivision(inputs.facts(), ledgers, span, taxes).gather();
        Gathered nobody = gathered[ledgers.staff()];
        for (int holder = 0; holder < ledgers.staff(); holder++) {
            if (gathered[holder] == null && activeDays.of(holder) > 0) {
                gathered[holder] = new Gathered(inputs.facts().months());
            }
        }
        Map<String, List<Integer>> staffOfBranch = new HashMap<>();
        for (int holder = 0; holder < ledgers.staff(); holder++) {
            String branch = inputs.branchOfStaff().get(ledgers.staffId(holder));
            if (gathered[holder] != null && branch != null) {
                staffOfBranch
                        .computeIfAbsent(branch, unknown -> new ArrayList<>())
                        .add(holder);
            }
        }
        Money unallocated = Money.ZERO;
        for (CostPool pool : inputs.costPools()) {
            List<Integer> staff = staffOfBranch.getOrDefault(pool.branchId(), List.of());
            unallocated = unallocated.plus(allocate(pool, staff, activeDays, gathered));
        }
        return result(ledgers, gathered, nobody, unallocated, activeDays);
    }

    /** @return what could not be allocated */
    private Money allocate(CostPool pool, List<Integer> staff, ActiveDays activeDays, Gathered[] gathered) {
        LocalDate from = pool.month().atDay(1);
        LocalDate until = pool.month().plusMonths(1).atDay(1);
        long[] days = staff.stream()
                .mapToLong(holder -> activeDays.of(holder, from, until))
                .toArray();
        long[] parts = SharedCost.byActiveDays(pool.amount().fen(), days);
        if (parts == null) {
            return pool.amount();
        }
        int month = span.indexOf(pool.month());
        for (int i = 0; i < parts.length; i++) {
            if (days[i] > 0) {
                Gathered holder = gathered[staff.get(i)];
                long[] cells = SharedCost.toCells(parts[i], holder.incomes(month), () -> holder.balances(month));
                switch (pool.kind()) {
                    case MANAGEMENT -> holder.addManagementCost(cells);
                    case FIXED_ASSET -> holder.addFixedAssetCost(cells);
                }
            }
        }
        return Money.ZERO;
    }

    private BankProfit result(
            LedgerColumns ledgers, Gathered[] gathered, Gathered nobody, Money unallocated, ActiveDays activeDays) {
        List<StaffProfit> staff = new ArrayList<>();
        for (int holder = 0; holder < ledgers.staff(); holder++) {
            if (gathered[holder] != null) {
                staff.add(profit(ledgers.staffId(holder), gathered[holder], activeDays.of(holder)));
            }
        }
        Money noHolder = nobody == null
                ? Money.ZERO
                : RoracTerms.sum(Cell.ALL.stream().map(nobody::terms).toList()).rorac();
        Money retained = staff.stream().map(StaffProfit::retained).reduce(Money.ZERO, Money::plus);
        return new BankProfit(staff, new Unattributed(noHolder, unallocated, retained));
    }

    private StaffProfit profit(String staffId, Gathered gathered, int activeDays) {
        List<ClassProfit> classes = Arrays.stream(BusinessClass.values())
                .map(businessClass -> ClassProfit.of(
                        businessClass,
                        gathered.terms(new Cell(businessClass, Part.STOCK)),
                        gathered.terms(new Cell(businessClass, Part.INCREMENT)),
                        gathered.stockYears(businessClass),
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

    private BigDecimal overSpan(BigDecimal balanceDays) {
        return balanceDays.divide(BigDecimal.valueOf(span.days()), Digits.WORKING);
    }
}
