package kejing.portfolio.worklog;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The recurring tasks of managers (W-25, W-26, W-30, G-15).
 *
 * @param tasks in the order in which they are shown
 */
public record WorkRules(List<Task> tasks) {

    public static final String KIND = "work-templates";

    /**
     * @param lastDay the last day of the period on which it is in time, counted from 1 (Monday, the first of the month);
     *     null for the end of the period
     */
    @Schema(name = "WorkTemplate")
    public record Task(String key, Cadence every, Integer lastDay, String zh, String en) {

        /** The last day on which it is in time in the period that the day lies in; the end of a shorter month. */
        public LocalDate due(LocalDate day) {
            LocalDate end = every.last(day);
            LocalDate due = lastDay == null ? end : every.first(day).plusDays(lastDay - 1L);
            return due.isAfter(end) ? end : due;
        }
    }

    public WorkRules {
        Set<String> keys = new HashSet<>();
        if (!tasks.stream().allMatch(task -> keys.add(task.key()) && fits(task))) {
            throw Problem.rule(
                    "work-templates",
                    Text.of(
                            "任务编码不得重复，期限须在其周期之内（周 1 至 7，月 1 至 31，日不设）。",
                            "No key occurs twice, and a last day lies in its period (week 1 to 7, month 1 to 31, none of a day)."));
        }
    }

    private static boolean fits(Task task) {
        int longest = switch (task.every()) {
            case DAY -> 0;
            case WEEK -> 7;
            case MONTH -> 31;
        };
        return task.lastDay() == null || (task.lastDay() >= 1 && task.lastDay() <= longest);
    }

    /** @throws Problem 422 if there is no such task */
    public Task task(String key) {
        return tasks.stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        Problem.rule("work-task", Text.of("任务模板中没有“%s”。", "The templates have no task \"%s\".", key)));
    }
}
