package kejing.performance.responsibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days {@code [from, until)} over which the holders of a client stay the same; no holders means nobody. */
public record Stretch(LocalDate from, LocalDate until, List<Holder> holders) {

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }
}
