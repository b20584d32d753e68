package kejing.grading.committee;

import java.time.Instant;
import java.util.List;

/**
 * What a committee is asked to decide: its lines of one closed notice.
 *
 * @param noticeHash the hash that every vote and the decision are bound to
 */
public record Motion(
        String motionId,
        String planId,
        String committeeId,
        int noticeVersion,
        String noticeHash,
        State state,
        String decidedByName,
        Instant decidedAt) {

    /** The way of a motion. */
    public enum State {
        OPEN,
        APPROVED,
        REJECTED
    }

    /** Why a member does not vote on a line. */
    public enum Ground {
        /** The member's own line. */
        OWN_CASE,
        /** The member marked it. */
        OWN_MARKING,
        KINSHIP,
        /** The candidate reports to the member or the member to the candidate. */
        REPORTING_LINE
    }

    /** A member's vote. */
    public record Vote(String memberId, boolean inFavour) {}

    /** A member who does not vote on a line. */
    public record Recusal(String memberId, String candidateId, Ground ground) {}

    /** Votes and recusals so far. */
    public record Ballot(List<Vote> votes, List<Recusal> recusals) {}
}
