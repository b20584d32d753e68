package kejing.grading.ranking;

import java.math.BigDecimal;
import kejing.grading.qualification.Tier;

/**
 * Where a line stands after a correction that came after the approval (R14): two columns that may differ.
 *
 * @param correctedTotal the total by the corrected scores, null if there is none
 * @param correctedRank the rank by the corrected scores, null unless qualified
 * @param grantedTier the band that the person holds, null if none or revoked
 */
public record Standing(String staffId, BigDecimal correctedTotal, Integer correctedRank, Tier grantedTier) {}
