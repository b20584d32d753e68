package kejing.portfolio.qualification.messaging;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import kejing.portfolio.qualification.QualificationTier;

/** What we need of {@code kejing.grading.qualification-granted.v1}. */
record QualificationGrantedV1(
        String staffId,
        String branchId,
        String planId,
        QualificationTier tier,
        Integer rank,
        BigDecimal total,
        LocalDate validFrom,
        LocalDate validTo) {

    static final String TYPE = "kejing.grading.qualification-granted.v1";

    QualificationGrantedV1 {
        requireNonNull(staffId, "staffId");
        requireNonNull(branchId, "branchId");
        requireNonNull(planId, "planId");
        requireNonNull(tier, "tier");
        requireNonNull(rank, "rank");
        requireNonNull(total, "total");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validTo, "validTo");
    }
}
