package kejing.portfolio.ledger;

import java.time.LocalDate;
import java.util.Map;
import kejing.chassis.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of a ledger.
 *
 * @param accountId the loan, null if it is about the client as a whole
 * @param happenedOn the day of the event: of the disbursement, of the bill, of the finding
 * @param dueOn last day to complete it in time; null if there is none
 * @param amount in yuan, null if there is none
 * @param completedOn null while it is open
 * @param result what came of it, null while it is open
 */
@Schema(name = "LedgerRecord")
public record LedgerEntry(
        String entryId,
        LedgerKind kind,
        String clientId,
        String clientName,
        String branchId,
        String accountId,
        LocalDate happenedOn,
        LocalDate dueOn,
        Money amount,
        Map<String, String> details,
        String staffId,
        LocalDate completedOn,
        String result) {

    /** How an entry stands. */
    @Schema(name = "LedgerStanding")
    public enum Standing {
        OPEN,
        OVERDUE,
        COMPLETED,
        /** Completed after its deadline: a breach, such as a trusted payment on the next day (W-20). */
        COMPLETED_LATE
    }

    public Standing standing(LocalDate today) {
        if (completedOn != null) {
            return dueOn != null && completedOn.isAfter(dueOn) ? Standing.COMPLETED_LATE : Standing.COMPLETED;
        }
        return dueOn != null && dueOn.isBefore(today) ? Standing.OVERDUE : Standing.OPEN;
    }
}
