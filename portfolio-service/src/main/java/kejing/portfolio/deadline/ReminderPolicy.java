package kejing.portfolio.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a deadline reminds, and how it stands on a day. */
public final class ReminderPolicy {

    /** How a deadline stands on a day. */
    @Schema(name = "DeadlineStanding")
    public enum Standing {
        OVERDUE,
        TODAY,
        COMING
    }

    private final ReminderRules rules;

    public ReminderPolicy(ReminderRules rules) {
        this.rules = rules;
    }

    /** The days of the latest step that has begun; empty while it is too early to remind. */
    public OptionalInt step(DeadlineKind kind, LocalDate due, LocalDate today) {
        List<Integer> days = rules.leadDays().get(kind);
        return days.stream()
                .filter(lead -> !due.minusDays(lead).isAfter(today))
                .mapToInt(Integer::intValue)
                .min();
    }

    public static Standing standing(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return Standing.OVERDUE;
        }
        return due.equals(today) ? Standing.TODAY : Standing.COMING;
    }
}
