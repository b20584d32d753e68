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
 * @param subject the kind of ledger for entries of ledgers, otherwise null
 * @param daysLeft days from today to the deadline, negative once it is overdue
 * @param staffId who leads the client, null if nobody is responsible
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
            Deadlines.AboutClient about,
            Map<String, String> names,
            LocalDate today) {
        return new DeadlineView(
                deadline.kind(),
                deadline.ref(),
                deadline.subject(),
                deadline.clientId(),
                about.name(),
                about.branchId(),
                about.lead(),
                about.lead() == null ? null : names.getOrDefault(about.lead(), about.lead()),
                deadline.due(),
                ChronoUnit.DAYS.between(today, deadline.due()),
                ReminderPolicy.standing(deadline.due(), today),
                acknowledged);
    }
}
