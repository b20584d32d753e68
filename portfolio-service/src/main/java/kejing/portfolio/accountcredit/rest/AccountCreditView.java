package kejing.portfolio.accountcredit.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.accountcredit.AccountCredit;
import kejing.portfolio.accountcredit.AccountShares;

/**
 * A proposed or decided division of the credit of one account; its hash is the ETag that the decision names.
 *
 * @param to first day on which it no longer holds; null while open or not approved
 * @param holders empty: those of the client have the credit again
 * @param before who has it without this decision on its first day, while it is proposed; null once it is decided
 * @param affectsClosedPeriod ids of closed assessment periods whose days it changes: there it is a prior-period correction or a
 *     restatement (SEM-12); empty if none
 * @param proposedBy name of the person
 * @param decidedBy name of the person, null while proposed
 * @param mine whether the reader proposed it and therefore does not decide
 */
public record AccountCreditView(
        String accountCreditId,
        String accountId,
        String clientId,
        String clientName,
        LocalDate from,
        LocalDate to,
        List<AccountHolder> holders,
        CreditOnDay before,
        AccountCredit.State state,
        String reason,
        List<String> affectsClosedPeriod,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String refusal,
        boolean mine,
        String hash) {

    /** A part of an account. @param share decimal text with six decimals */
    public record AccountHolder(String staffId, String name, String share) {}

    /** What decides who has the credit of an account. */
    public enum CreditLevel {
        /** Shares agreed for the account. */
        ACCOUNT,
        /** The holders of its client. */
        CLIENT,
        /** Nobody holds the client. */
        NOBODY
    }

    /** Who has the credit of an account on one day. */
    public record CreditOnDay(CreditLevel level, List<AccountHolder> holders) {}

    static List<AccountHolder> named(AccountShares shares, Map<String, String> names) {
        return shares.list().stream()
                .map(one -> new AccountHolder(
                        one.staffId(), names.getOrDefault(one.staffId(), one.staffId()), text(one.share())))
                .toList();
    }

    private static String text(BigDecimal share) {
        return share.toPlainString();
    }
}
