package kejing.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import kejing.chassis.calendar.CalendarYear;
import kejing.chassis.calendar.WorkingDayPolicy;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** The calendars that come with the chassis, for tests of rules. */
public final class ShippedCalendars {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private ShippedCalendars() {}

    public static WorkingDayPolicy policy() {
        return new WorkingDayPolicy(ShippedCalendars::year);
    }

    public static CalendarYear year(int year) {
        try (var in = ShippedCalendars.class.getResourceAsStream("/schemes/CALENDAR-" + year + ".json")) {
            if (in == null) {
                throw Problem.rule("calendar-missing", Text.of("没有该年日历", "no calendar"));
            }
            return JSON.treeToValue(JSON.readTree(in).get("parameters"), CalendarYear.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
