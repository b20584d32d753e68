package kejing.grading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** When something became known, for tables that answer "what did we know on …": in microseconds, as PostgreSQL keeps it. */
public final class RecordedTime {
    private RecordedTime() {}

    /** Now, or just after the latest of the earlier times: recorded time only moves forward, even if the clock does not. */
    public static Instant after(Instant now, Stream<Instant> earlier) {
        return earlier.map(time -> time.plus(1, ChronoUnit.MICROS))
                .reduce(now.truncatedTo(ChronoUnit.MICROS), (one, other) -> one.isAfter(other) ? one : other);
    }
}
