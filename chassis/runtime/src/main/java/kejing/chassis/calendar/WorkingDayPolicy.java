package kejing.chassis.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntFunction;

/**
 * Counts working days (R12; Civil Code articles 201 to 203). The day on which something is posted does not count; the
 * period ends at 24:00 of its last working day. Because only working days count, the end never falls on a holiday;
 * {@link #movedToWorkingDay} serves dates that were fixed otherwise. Make-up workdays at weekends count, holidays on
 * weekdays do not.
 */
public final class WorkingDayPolicy {
    private static final ZoneId BANK = ZoneId.of("Asia/Shanghai");

    private final IntFunction<CalendarYear> years;

    /** @param years the calendar of a year; refuses a year that it does not know */
    public WorkingDayPolicy(IntFunction<CalendarYear> years) {
        this.years = years;
    }

    public boolean works(LocalDate day) {
        return years.apply(day.getYear()).works(day);
    }

    /**
     * The last day of a period.
     *
     * @param posted the day of posting, not counted
     * @param workingDays how many working days the period has, at least 1
     */
    public LocalDate lastDay(LocalDate posted, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a period has at least one working day, not " + workingDays);
        }
        var day = posted;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (works(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The day itself if it is worked, else the next working day (Civil Code article 203). */
    public LocalDate movedToWorkingDay(LocalDate day) {
        var moved = day;
        while (!works(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    /** 24:00 of the last day at the bank: the first instant that is too late. */
    public static Instant end(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(BANK).toInstant();
    }
}
