package kejing.portfolio.deadline;

import java.time.LocalDate;

/**
 * Something open that is to be done by a day: about a client, or owed by a person.
 *
 * @param ref what it is about: the client, the loan, the entry of a ledger
 * @param subject the kind of ledger for entries of ledgers, the month or half-year of what is handed in; otherwise null
 * @param clientId null if it is about no client
 * @param staffId who owes it, null if it is about a client: then whoever leads the client
 * @param due last day on which it is in time
 */
public record Deadline(DeadlineKind kind, String ref, String subject, String clientId, String staffId, LocalDate due) {

    /** About a client. */
    public Deadline(DeadlineKind kind, String ref, String subject, String clientId, LocalDate due) {
        this(kind, ref, subject, clientId, null, due);
    }

    public static Deadline ofPerson(DeadlineKind kind, String ref, String subject, String staffId, LocalDate due) {
        return new Deadline(kind, ref, subject, null, staffId, due);
    }
}
