package kejing.portfolio.accountcredit.rest;

import java.time.LocalDate;
import kejing.portfolio.accountcredit.rest.AccountCreditView.CreditOnDay;

/**
 * Who has the credit of an account on one day, and by what (SEM-7).
 *
 * @param accountCreditId the decision about the account, null where its client's holders have the credit
 */
public record AccountCreditOnDay(
        String accountId, String clientId, LocalDate on, CreditOnDay credit, String accountCreditId) {}
