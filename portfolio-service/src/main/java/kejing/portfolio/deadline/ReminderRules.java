package kejing.portfolio.deadline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * How many days before a deadline reminders begin, each step reminding anew (W-08, G-12, G-13).
 *
 * @param leadDays by kind at least one number of days, descending, none negative; a kind that a scheme does not know, being
 *     older than it, reminds on the day itself
 */
public record ReminderRules(Map<DeadlineKind, List<Integer>> leadDays) {

    private static final List<Integer> ON_THE_DAY = List.of(0);

    public ReminderRules {
        Map<DeadlineKind, List<Integer>> all = new EnumMap<>(DeadlineKind.class);
        for (DeadlineKind kind : DeadlineKind.values()) {
            List<Integer> days = leadDays.getOrDefault(kind, ON_THE_DAY);
            for (int i = 0; i < days.size(); i++) {
                if (days.get(i) < 0 || (i > 0 && days.get(i) >= days.get(i - 1))) {
                    throw refused(kind, days);
                }
            }
            if (days.isEmpty()) {
                throw refused(kind, days);
            }
            all.put(kind, List.copyOf(days));
        }
        leadDays = Collections.unmodifiableMap(all);
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
