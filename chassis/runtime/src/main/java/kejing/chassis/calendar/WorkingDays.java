package kejing.chassis.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;

/** The approved calendars as a {@link WorkingDayPolicy}. A year without a calendar is refused, never guessed. */
@ApplicationScoped
public class WorkingDays {
    private final Schemes schemes;

    WorkingDays(Schemes schemes) {
        this.schemes = schemes;
    }

    /** The policy as the calendars stand now. Of several versions of a year the one that took effect last counts. */
    public WorkingDayPolicy policy() {
        var read = new HashMap<Integer, CalendarYear>();
        return new WorkingDayPolicy(year -> read.computeIfAbsent(year, this::year));
    }

    private CalendarYear year(int year) {
        return schemes.findInForce(CalendarScheme.KIND, LocalDate.of(year, Month.DECEMBER, 31), CalendarYear.class)
                .map(Scheme::parameters)
                .filter(calendar -> calendar.year() == year)
                .orElseThrow(() -> Problem.rule(
                                "calendar-missing",
                                Text.of(
                                        "没有 %s 年的工作日历，请先导入并批准该年日历",
                                        "There is no calendar of %s; import it and have it approved first",
                                        String.valueOf(year)))
                        .with("year", year));
    }
}
