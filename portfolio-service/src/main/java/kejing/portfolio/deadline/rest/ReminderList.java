package kejing.portfolio.deadline.rest;

import java.time.LocalDate;
import java.util.List;

/**
 * What reminds the asker, earliest deadline first.
 *
 * @param overdue how many are overdue
 * @param today how many end today
 * @param coming how many end later
 * @param next cursor of the next page, null on the last
 */
public record ReminderList(LocalDate asOf, int overdue, int today, int coming, List<DeadlineView> items, String next) {}
