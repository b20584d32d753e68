package kejing.portfolio.worklog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * What differs from Monday to Friday in a year, as the State Council announced it.
 *
 * @param holidays days off, weekends among them or not
 * @param workdays weekend days that are worked
 */
public record WorkYear(int year, Set<LocalDate> holidays, Set<LocalDate> workdays) {

    public WorkYear {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
        for (LocalDate day : holidays) {
            require(day.getYear() == year && !workdays.contains(day), year, day);
        }
        for (LocalDate day : workdays) {
            require(day.getYear() == year && weekend(day), year, day);
        }
    }

    public boolean works(LocalDate day) {
        return workdays.contains(day) || !(weekend(day) || holidays.contains(day));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void require(boolean holds, int year, LocalDate day) {
        if (!holds) {
            throw Problem.rule(
                    "work-calendar",
                    Text.of(
                            "%s 年工作日历中的 %s 有误：须属于该年，不得既放假又上班，调休上班日须为周末。",
                            "%2$s does not fit the calendar of %1$s: of that year, not both off and worked, and a make-up day lies on a weekend.",
                            String.valueOf(year),
                            day));
        }
    }
}
