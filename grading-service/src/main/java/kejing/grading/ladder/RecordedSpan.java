package kejing.grading.ladder;

import java.time.Instant;

/**
 * A span with the time during which it was what we knew.
 *
 * @param branchId the person's branch today
 * @param recordedTo when it was replaced; empty while it is what we know
 */
public record RecordedSpan(
        long spanId,
        String staffId,
        String name,
        String branchId,
        GradeSpan span,
        Instant recordedFrom,
        Instant recordedTo) {}
