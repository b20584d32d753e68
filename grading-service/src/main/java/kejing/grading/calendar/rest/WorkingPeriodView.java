package kejing.grading.calendar.rest;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A period of working days.
 *
 * @param posted the day of posting, not counted
 * @param lastDay the last day, a working day
 * @param endsAt 24:00 of the last day
 */
public record WorkingPeriodView(LocalDate posted, int workingDays, LocalDate lastDay, Instant endsAt) {}
