package kejing.grading.publicity.rest;

import java.time.Instant;
import kejing.grading.publicity.Objection;

/** An objection and, once decided, what came of it. */
public record ObjectionView(
        String objectionId,
        String planId,
        String staffId,
        Integer noticeVersion,
        String grounds,
        String evidence,
        String raisedBy,
        Instant raisedAt,
        Objection.State state,
        Objection.Measure measure,
        String reason,
        String decidedBy,
        Instant decidedAt) {

    static ObjectionView of(Objection objection) {
        return new ObjectionView(
                objection.objectionId(),
                objection.planId(),
                objection.staffId(),
                objection.noticeVersion(),
                objection.grounds(),
                objection.evidence(),
                objection.raisedByName(),
                objection.raisedAt(),
                objection.state(),
                objection.measure(),
                objection.reason(),
                objection.decidedByName(),
                objection.decidedAt());
    }
}
