package kejing.chassis.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * The working days of one year as the State Council announced them: what differs from Monday to Friday.
 *
 * @param holidays days off (放假), weekends among them or not
 * @param workdays weekend days that are worked (调休上班)
 */
public record CalendarYear(int year, Set<LocalDate> holidays, Set<LocalDate> workdays) {

    public CalendarYear {
        require(
                holidays != null && workdays != null && !holidays.isEmpty(),
                Text.of("工作日历须列出放假日与调休上班日", "A calendar lists holidays and make-up workdays"));
        for (var day : List.copyOf(holidays)) {
            inYear(year, day);
        }
        for (var day : List.copyOf(workdays)) {
            inYear(year, day);
            require(
                    weekend(day),
                    Text.of(
                            "%s 不是周末，本来就要上班，不能列为调休上班日",
                            "%s is no weekend day, so it cannot be a make-up workday", day));
        }
        var both = new HashSet<>(holidays);
        both.retainAll(workdays);
        require(
                both.isEmpty(),
                Text.of("%s 不能既放假又上班", "%s cannot be both a holiday and a workday", new TreeSet<>(both)));
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    /** Whether the bank works on that day of the year. */
    public boolean works(LocalDate day) {
        return workdays.contains(day) || !(weekend(day) || holidays.contains(day));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void inYear(int year, LocalDate day) {
        require(day.getYear() == year, Text.of("%s 不属于 %s 年", "%s is not a day of %s", day, String.valueOf(year)));
    }

    private static void require(boolean holds, Text otherwise) {
        if (!holds) {
            throw Problem.rule("calendar-scheme", otherwise);
        }
    }
}
