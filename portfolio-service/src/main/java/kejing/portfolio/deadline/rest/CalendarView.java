package kejing.portfolio.deadline.rest;

import java.time.LocalDate;
import java.util.List;
import kejing.portfolio.deadline.CalendarEntries;

/** The days from the first to the last, both included, on which there is something; deadlines as of today. */
public record CalendarView(LocalDate asOf, LocalDate from, LocalDate to, List<CalendarDay> days) {

    /** One day with what ends on it and the own entries. */
    public record CalendarDay(LocalDate day, List<DeadlineView> deadlines, List<CalendarEntries.Entry> entries) {}
}
