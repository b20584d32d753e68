package kejing.portfolio.visit;

import java.time.LocalDate;
import kejing.chassis.money.Money;

/**
 * The duty to visit a client (W-01): at least once a month from 300,000.00 yuan of loans on, otherwise once a quarter,
 * by the scheme. A period that ends without a visit is overdue until the next visit. Who takes a client over in the
 * middle of a period has until its end, whatever was missed before.
 */
public final class VisitDutyPolicy {

    /**
     * @param every null if there is no duty
     * @param lastDay the last day to make the visit on, or when overdue, the day by which it should have been made
     */
    public record Duty(VisitState state, VisitCadence every, LocalDate lastDay) {}

    private final VisitRules rules;

    public VisitDutyPolicy(VisitRules rules) {
        this.rules = rules;
    }

    /**
     * @param loan outstanding loan in yuan
     * @param lastVisit null if there was none
     * @param since since when those who are responsible have been so; null if nobody is
     */
    public Duty duty(Money loan, LocalDate lastVisit, LocalDate since, LocalDate today) {
        return rules.cadence(loan)
                .map(every -> duty(every, lastVisit, since, today))
                .orElse(new Duty(VisitState.NONE, null, null));
    }

    private static Duty duty(VisitCadence every, LocalDate lastVisit, LocalDate since, LocalDate today) {
        LocalDate first = every.firstDay(today);
        if (lastVisit != null && !lastVisit.isBefore(first)) {
            return new Duty(VisitState.DONE, every, every.lastDay(today));
        }
        boolean visitedBefore = lastVisit != null && !lastVisit.isBefore(every.firstDayBefore(today));
        boolean takenOver = since != null && !since.isBefore(first);
        return visitedBefore || takenOver
                ? new Duty(VisitState.DUE, every, every.lastDay(today))
                : new Duty(VisitState.OVERDUE, every, first.minusDays(1));
    }
}
