package kejing.performance.responsibility.messaging;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What this service reads of {@value #TYPE}; {@code planId} may be null, no holders means nobody. */
record ResponsibilityAssignedV1(String clientId, LocalDate from, List<HolderV1> holders, String basis, String planId) {

    static final String TYPE = "kejing.portfolio.responsibility-assigned.v1";

    /** A holder's share, such as {@code "0.333334"}. */
    record HolderV1(String staffId, BigDecimal share, boolean lead) {}

    ResponsibilityAssignedV1 {
        requireNonNull(clientId, "clientId");
        requireNonNull(from, "from");
        requireNonNull(basis, "basis");
        holders = List.copyOf(holders);
    }
}
