package kejing.performance.responsibility.messaging;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What this service reads of {@value #TYPE}; no holders means that those of the client count again. */
record AccountCreditAssignedV1(String accountId, LocalDate from, List<ShareV1> holders, String decisionId) {

    static final String TYPE = "kejing.portfolio.account-credit-assigned.v1";

    /** A holder's share, such as {@code "0.333334"}. */
    record ShareV1(String staffId, BigDecimal share) {}

    AccountCreditAssignedV1 {
        requireNonNull(accountId, "accountId");
        requireNonNull(from, "from");
        requireNonNull(decisionId, "decisionId");
        holders = List.copyOf(holders);
    }
}
