package kejing.portfolio.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A visit as it was recorded.
 *
 * @param visitors staff ids, the recorder first
 * @param findings what was found, by key of the checklist
 * @param corrects the record that this one replaces, null for a new one
 * @param schemeId the scheme whose checklist was filled in
 */
public record Visit(
        String visitId,
        String clientId,
        LocalDate visitedOn,
        Kind kind,
        Purpose purpose,
        String place,
        List<String> visitors,
        Map<String, String> findings,
        String nextStep,
        LocalDate nextOn,
        String corrects,
        String schemeId,
        Instant recordedAt) {

    /** Where it took place. */
    @Schema(name = "VisitKind")
    public enum Kind {
        HOME,
        BUSINESS_PLACE,
        PROJECT_SITE,
        AT_THE_BANK
    }

    /** What it was for; two relationship managers go together to market a loan. */
    @Schema(name = "VisitPurpose")
    public enum Purpose {
        POST_LOAN,
        LOAN_MARKETING,
        MAINTENANCE
    }
}
