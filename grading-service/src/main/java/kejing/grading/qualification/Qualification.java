package kejing.grading.qualification;

import java.math.BigDecimal;

/**
 * A qualification that was granted by a published ranking. A later one supersedes it; it is never changed.
 *
 * @param rank the rank in that exam's ranking
 * @param total the total that was ranked, two decimals
 */
public record Qualification(
        String staffId,
        String planId,
        String name,
        String branchId,
        Tier tier,
        int rank,
        BigDecimal total,
        Validity validity) {}
