package kejing.portfolio.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a person may hold since when (资格), granted by grading.
 *
 * @param rank place in the ranking of the exam plan, 1 is best; equal candidates share a rank (R9)
 * @param validTo first day on which it no longer holds
 */
public record Qualification(
        String examPlanId,
        String staffId,
        String branchId,
        QualificationTier tier,
        int rank,
        BigDecimal total,
        LocalDate validFrom,
        LocalDate validTo) {}
