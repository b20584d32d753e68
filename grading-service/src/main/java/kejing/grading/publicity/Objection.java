package kejing.grading.publicity;

import java.time.Instant;

/**
 * An objection to a line (异议): what is wrong and the evidence for it.
 *
 * @param staffId whose line
 * @param noticeVersion the version that it objects to, null if it was raised without a notice
 * @param measure what followed, null unless it was upheld
 */
public record Objection(
        String objectionId,
        String planId,
        String staffId,
        Integer noticeVersion,
        String grounds,
        String evidence,
        String raisedBy,
        String raisedByName,
        Instant raisedAt,
        State state,
        Measure measure,
        String reason,
        String decidedByName,
        Instant decidedAt) {

    /** The way of an objection. */
    public enum State {
        OPEN,
        DISMISSED,
        UPHELD
    }

    /** What an upheld objection leads to. */
    public enum Measure {
        /** The line stays as it is. */
        NOTED,
        /** A score is corrected. */
        CORRECTED,
        /** The person is disqualified. */
        DISQUALIFIED
    }
}
