package kejing.performance.staff.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What this service reads of {@value #TYPE}. */
record QualificationGrantedV1(
        String staffId, String planId, String tier, int rank, LocalDate validFrom, LocalDate validTo) {

    static final String TYPE = "kejing.grading.qualification-granted.v1";

    QualificationGrantedV1 {
        requireNonNull(staffId, "staffId");
        requireNonNull(planId, "planId");
        requireNonNull(tier, "tier");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validTo, "validTo");
    }
}
