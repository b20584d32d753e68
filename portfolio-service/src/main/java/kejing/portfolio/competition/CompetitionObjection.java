package kejing.portfolio.competition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An applicant's objection to the posted result (异议).
 *
 * @param postedAt when the result was posted that it is about
 * @param decidedBy name of who decided, null while open
 */
public record CompetitionObjection(
        String objectionId,
        String competitionId,
        Instant postedAt,
        String staffId,
        String reason,
        Instant raisedAt,
        State state,
        String decidedBy,
        Instant decidedAt,
        String decisionReason) {

    /** How far it is. */
    @Schema(name = "CompetitionObjectionState")
    public enum State {
        OPEN,
        /** The result went back to the panel. */
        UPHELD,
        REJECTED,
        /** The result that it was about went back because of another. */
        LAPSED
    }
}
