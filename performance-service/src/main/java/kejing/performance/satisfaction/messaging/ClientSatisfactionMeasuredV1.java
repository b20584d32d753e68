package kejing.performance.satisfaction.messaging;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What this service reads of {@value #TYPE}. */
record ClientSatisfactionMeasuredV1(
        String roundId, String staffId, LocalDate from, LocalDate to, BigDecimal score, int forms) {

    static final String TYPE = "kejing.portfolio.client-satisfaction-measured.v1";

    ClientSatisfactionMeasuredV1 {
        requireNonNull(roundId, "roundId");
        requireNonNull(staffId, "staffId");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(score, "score");
    }
}
