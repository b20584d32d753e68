package kejing.grading.committee.rest;

import java.time.Instant;
import java.util.List;
import kejing.grading.committee.Motion;
import kejing.grading.committee.Motion.Ballot;

/** A motion with its votes and recusals; the hash of its notice is the ETag. */
public record MotionView(
        String motionId,
        String planId,
        String committeeId,
        int noticeVersion,
        String noticeHash,
        Motion.State state,
        List<Motion.Vote> votes,
        List<Motion.Recusal> recusals,
        String decidedBy,
        Instant decidedAt) {

    static MotionView of(Motion motion, Ballot ballot) {
        return new MotionView(
                motion.motionId(),
                motion.planId(),
                motion.committeeId(),
                motion.noticeVersion(),
                motion.noticeHash(),
                motion.state(),
                ballot.votes(),
                ballot.recusals(),
                motion.decidedByName(),
                motion.decidedAt());
    }
}
