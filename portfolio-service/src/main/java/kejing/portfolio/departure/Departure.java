package kejing.portfolio.departure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody leaves (离岗).
 *
 * @param lastDay the last day at work
 * @param schemeId the checklist of the clearance
 * @param clearedBy who released the leaver, null until then
 */
public record Departure(
        String staffId,
        LocalDate lastDay,
        String reason,
        String schemeId,
        String registeredBy,
        Instant registeredAt,
        String clearedBy,
        Instant clearedAt) {

    public boolean isCleared() {
        return clearedAt != null;
    }
}
