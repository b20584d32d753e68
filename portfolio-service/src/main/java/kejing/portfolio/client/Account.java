package kejing.portfolio.client;

import java.time.LocalDate;
import kejing.chassis.money.Money;

/**
 * An account of a client (账户) as core banking states it, the latest state.
 *
 * @param maturesOn null for a demand deposit
 * @param closedOn null while open
 * @param loanClass of a loan, else null
 * @param overdueSince first day overdue of a loan, null if it is paid on time
 * @param asOf the day that the state is of
 */
public record Account(
        String accountId,
        String clientId,
        AccountKind kind,
        LocalDate openedOn,
        LocalDate maturesOn,
        LocalDate closedOn,
        Money balance,
        LoanClass loanClass,
        LocalDate overdueSince,
        LocalDate asOf) {}
