package kejing.portfolio.loan;

import java.time.LocalDate;
import kejing.chassis.money.Money;

/**
 * A loan that is not repaid.
 *
 * @param maturesOn null if core banking states no day
 * @param loanClass one of the five classes, null if core banking states none
 * @param overdueSince null unless it is overdue
 */
public record Loan(
        String accountId,
        String clientId,
        String clientName,
        String branchId,
        LocalDate openedOn,
        LocalDate maturesOn,
        Money balance,
        String loanClass,
        LocalDate overdueSince,
        LocalDate asOf) {}
