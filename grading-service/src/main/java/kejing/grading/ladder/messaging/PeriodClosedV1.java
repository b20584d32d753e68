package kejing.grading.ladder.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import kejing.grading.ladder.Cadence;
import kejing.grading.ladder.LadderPeriod;

/** What grading needs of {@code kejing.performance.period-closed.v1}; {@code to} is not included. */
public record PeriodClosedV1(String periodId, LocalDate from, LocalDate to) {
    public static final String TYPE = "kejing.performance.period-closed.v1";

    public PeriodClosedV1 {
        requireNonNull(periodId, "periodId");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /** The period, if it is a whole year or quarter. */
    public Optional<LadderPeriod> period() {
        return Cadence.of(from, to).map(cadence -> new LadderPeriod(periodId, from, to, cadence));
    }
}
