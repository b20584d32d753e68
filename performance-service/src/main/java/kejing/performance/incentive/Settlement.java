package kejing.performance.incentive;

import java.util.ArrayList;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.performance.incentive.Deferral.Instalment;

/**
 * The settlement of a period (结算): P-07, SEM-8. A negative one is never a payslip: it is carried forward inside the fiscal
 * year, and at its end netted against deferred pay not yet paid, earliest first; what even that does not cover stays a debt.
 *
 * @param payable zero or more
 * @param carriedForward debt for the next settlement, zero or more
 * @param netted what is taken off instalments, in their order
 */
public record Settlement(Money payable, Money carriedForward, List<Instalment> netted) {

    /**
     * @param due earned less deferred and advanced, plus instalments that fall due
     * @param debt carried forward from settlements before, zero or more
     * @param unpaid instalments not yet paid, earliest first
     */
    public static Settlement of(Money due, Money debt, boolean endOfFiscalYear, List<Instalment> unpaid) {
        Money balance = due.minus(debt);
        if (!balance.isNegative()) {
            return new Settlement(balance, Money.ZERO, List.of());
        }
        Money owed = balance.negate();
        List<Instalment> netted = new ArrayList<>();
        if (endOfFiscalYear) {
            for (Instalment instalment : unpaid) {
                Money taken = instalment.amount().compareTo(owed) < 0 ? instalment.amount() : owed;
                if (taken.fen() > 0) {
                    netted.add(new Instalment(instalment.dueOn(), taken));
                    owed = owed.minus(taken);
                }
            }
        }
        return new Settlement(Money.ZERO, owed, List.copyOf(netted));
    }

    public Money nettedTotal() {
        return netted.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }
}
