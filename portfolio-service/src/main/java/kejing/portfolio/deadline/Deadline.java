package kejing.portfolio.deadline;

import java.time.LocalDate;

/**
 * Something open that is to be done by a day.
 *
 * @param ref what it is about: the client, the loan, the entry of a ledger
 * @param subject the kind of ledger for entries of ledgers, otherwise null
 * @param due last day on which it is in time
 */
public record Deadline(DeadlineKind kind, String ref, String subject, String clientId, LocalDate due) {}
