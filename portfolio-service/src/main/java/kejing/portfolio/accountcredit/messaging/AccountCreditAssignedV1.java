package kejing.portfolio.accountcredit.messaging;

import java.time.LocalDate;
import java.util.List;
import kejing.chassis.event.NewEvent;
import kejing.portfolio.accountcredit.AccountCredit;

/**
 * {@code kejing.portfolio.account-credit-assigned.v1}: from that date on exactly these persons have the credit of the account,
 * those of its client if the list is empty. A later event replaces everything of the account from its date on.
 */
public record AccountCreditAssignedV1(
        String accountId, String clientId, LocalDate from, List<ShareV1> holders, String decisionId) {

    public static final String TYPE = "kejing.portfolio.account-credit-assigned.v1";

    /** A part. @param share decimal text with six decimals */
    public record ShareV1(String staffId, String share) {}

    public static NewEvent of(AccountCredit credit) {
        return new NewEvent(
                TYPE,
                "client",
                credit.clientId(),
                new AccountCreditAssignedV1(
                        credit.accountId(),
                        credit.clientId(),
                        credit.from(),
                        credit.shares().list().stream()
                                .map(one ->
                                        new ShareV1(one.staffId(), one.share().toPlainString()))
                                .toList(),
                        credit.accountCreditId()));
    }
}
