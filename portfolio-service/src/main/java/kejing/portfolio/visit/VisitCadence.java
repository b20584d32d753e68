package kejing.portfolio.visit;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a client is to be visited: once in every calendar month or every calendar quarter (W-01). */
public enum VisitCadence {
    MONTH(1),
    QUARTER(3);

    private final int months;

    VisitCadence(int months) {
        this.months = months;
    }

    /** The first day of the period that the day lies in. */
    public LocalDate firstDay(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    /** The last day of the period that the day lies in. */
    public LocalDate lastDay(LocalDate day) {
        return firstDay(day).plusMonths(months - 1).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The first day of the period before. */
    public LocalDate firstDayBefore(LocalDate day) {
        return firstDay(day).minusMonths(months);
    }
}
