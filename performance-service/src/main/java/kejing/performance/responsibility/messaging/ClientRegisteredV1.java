package kejing.performance.responsibility.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What this service reads of {@value #TYPE}; {@code groupId} may be null. */
record ClientRegisteredV1(
        String clientId, String branchId, String groupId, String tier, boolean corporate, LocalDate referenceDate) {

    static final String TYPE = "kejing.portfolio.client-registered.v1";

    ClientRegisteredV1 {
        requireNonNull(clientId, "clientId");
        requireNonNull(branchId, "branchId");
        requireNonNull(tier, "tier");
        requireNonNull(referenceDate, "referenceDate");
    }
}
