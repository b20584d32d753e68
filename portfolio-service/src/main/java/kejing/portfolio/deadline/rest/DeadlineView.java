package kejing.portfolio.deadline.rest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kejing.portfolio.deadline.Deadline;
import kejing.portfolio.deadline.DeadlineKind;
import kejing.portfolio.deadline.Deadlines;
import kejing.portfolio.deadline.ReminderPolicy;

/**
 * Something open that is to be done by a day.
 *
 * @param ref what it is about: the client, the loan, the entry of a ledger
 * @param subject the kind of ledger for entries of ledgers, the month or half-year of what is handed in; otherwise null
 * @param clientId null if it is owed by a person and about no client
 * @param daysLeft days from today to the deadline, negative once it is overdue
 * @param staffId who leads the client or owes it, null if nobody is responsible
 * @param acknowledged whether the asker took note of this step of the reminder
 */
public record DeadlineView(
        DeadlineKind kind,
        String ref,
        String subject,
        String clientId,
        String clientName,
        String branchId,
        String staffId,
        String staffName,
        LocalDate due,
        long daysLeft,
        ReminderPolicy.Standing standing,
        boolean acknowledged) {

    static DeadlineView of(
            Deadline deadline,
            boolean acknowledged,
            Deadlines.About about,
            Map<String, String> names,
            LocalDate today) {
        return new DeadlineView(
                deadline.kind(),
                deadline.ref(),
                deadline.subject(),
                deadline.clientId(),
                about.client(),
                about.branchId(),
                about.staffId(),
                about.staffId() == null ? null : names.getOrDefault(about.staffId(), about.staffId()),
                deadline.due(),
                ChronoUnit.DAYS.between(today, deadline.due()),
                ReminderPolicy.standing(deadline.due(), today),
                acknowledged);
    }
}
