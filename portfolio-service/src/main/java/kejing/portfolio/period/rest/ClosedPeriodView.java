package kejing.portfolio.period.rest;

import java.time.LocalDate;
import kejing.portfolio.period.ClosedPeriod;

/** A closed assessment period. @param to the day after its last */
public record ClosedPeriodView(String periodId, LocalDate from, LocalDate to) {

    static ClosedPeriodView of(ClosedPeriod period) {
        return new ClosedPeriodView(period.periodId(), period.from(), period.to());
    }
}
