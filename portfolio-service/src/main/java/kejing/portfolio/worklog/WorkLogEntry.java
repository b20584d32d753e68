package kejing.portfolio.worklog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing of a day.
 *
 * @param clientId null if it was about no client
 * @param result what came of it, null if nothing yet
 * @param nextStep null if none
 * @param corrects the entry that this one corrects, null if none
 * @param correctedBy the entry that corrects this one, null while it stands
 * @param late whether it was written after the day
 */
public record WorkLogEntry(
        String entryId,
        String staffId,
        LocalDate day,
        String clientId,
        String clientName,
        String done,
        String result,
        String nextStep,
        String corrects,
        String correctedBy,
        boolean late,
        Instant recordedAt) {}
