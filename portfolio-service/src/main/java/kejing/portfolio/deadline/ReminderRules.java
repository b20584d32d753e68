package kejing.portfolio.deadline;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * How many days before a deadline reminders begin, each step reminding anew (W-08, G-12, G-13).
 *
 * @param leadDays for every kind at least one number of days, descending, none negative
 */
public record ReminderRules(Map<DeadlineKind, List<Integer>> leadDays) {

    public ReminderRules {
        for (DeadlineKind kind : EnumSet.allOf(DeadlineKind.class)) {
            List<Integer> days = leadDays.getOrDefault(kind, List.of());
            for (int i = 0; i < days.size(); i++) {
                if (days.get(i) < 0 || (i > 0 && days.get(i) >= days.get(i - 1))) {
                    throw refused(kind, days);
                }
            }
            if (days.isEmpty()) {
                throw refused(kind, days);
            }
        }
    }

    private static Problem refused(DeadlineKind kind, List<Integer> days) {
        return Problem.rule(
                "reminder-days",
                Text.of(
                        "“%s”的提醒提前天数须自大到小、至少一个且不为负，实为 %s。",
                        "Days of reminders for %s must descend, at least one and none negative, not %s.", kind, days));
    }

    /** The largest number of days of any kind. */
    public int longest() {
        return leadDays.values().stream().mapToInt(List::getFirst).max().orElse(0);
    }
}
