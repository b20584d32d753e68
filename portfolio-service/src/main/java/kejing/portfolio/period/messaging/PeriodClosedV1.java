package kejing.portfolio.period.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What we need of {@code kejing.performance.period-closed.v1}; {@code to} is not included. */
record PeriodClosedV1(String periodId, LocalDate from, LocalDate to) {

    static final String TYPE = "kejing.performance.period-closed.v1";

    PeriodClosedV1 {
        requireNonNull(periodId, "periodId");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}
