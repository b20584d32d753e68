package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.time.Instant;
import kejing.portfolio.responsibility.Holders;

/**
 * One client of a plan that people gave to somebody else. Kept for ever.
 *
 * @param actId the changes that were made together
 * @param schemeId the version of the reasons
 * @param explanation why, in the words of who changed it
 * @param exception the rule that the reason excepts the client from, or null
 * @param difference what the objective changed by with the whole act, whole millionths
 * @param madeBy subject, for four eyes
 * @param madeByStaff business number, for the eye
 */
public record HandChange(
        long changeId,
        String actId,
        String planId,
        String clientId,
        String branchId,
        Holders before,
        Holders after,
        String schemeId,
        String reason,
        String explanation,
        Rule exception,
        BigDecimal difference,
        String madeBy,
        String madeByStaff,
        Instant madeAt) {}
