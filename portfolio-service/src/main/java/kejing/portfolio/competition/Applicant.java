package kejing.portfolio.competition;

import java.math.BigDecimal;
import java.time.Instant;
import kejing.portfolio.qualification.QualificationTier;

/**
 * Somebody who applied.
 *
 * @param withdrawnAt null unless withdrawn
 * @param facts what counts of the record when the panel is formed; null before
 */
public record Applicant(
        String staffId,
        String branchId,
        QualificationTier tier,
        String servicePlan,
        String experience,
        Instant appliedAt,
        Instant withdrawnAt,
        Facts facts) {

    /**
     * @param examTotal points of the latest exam, 0 to 100; 0 without one
     * @param examRank 1 is best; null without an exam
     * @param freeCapacity percent
     * @param barredBy rule by which the person may no longer hold the clients, null if he may
     */
    public record Facts(BigDecimal examTotal, Integer examRank, BigDecimal freeCapacity, String barredBy) {}

    public boolean stands() {
        return withdrawnAt == null && (facts == null || facts.barredBy() == null);
    }
}
