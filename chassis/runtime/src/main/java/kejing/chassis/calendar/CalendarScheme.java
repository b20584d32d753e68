package kejing.chassis.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.scheme.SchemeKind;

/** Working calendars (工作日历), one year a scheme. */
@ApplicationScoped
public class CalendarScheme implements SchemeKind<CalendarYear> {
    public static final String KIND = "calendar";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<CalendarYear> type() {
        return CalendarYear.class;
    }
}
