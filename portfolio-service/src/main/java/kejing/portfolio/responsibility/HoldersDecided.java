package kejing.portfolio.responsibility;

import java.time.LocalDate;
import java.util.List;

/**
 * It was decided who shall hold clients; the decision takes effect by a handover (H-01). Fired in the transaction of the
 * decision.
 *
 * @param decisionId the plan, competition, claim or reallocation that decided
 * @param effectiveFrom the day from whose 00:00 the new holders serve (SEM-6)
 */
public record HoldersDecided(Source source, String decisionId, LocalDate effectiveFrom, List<Change> changes) {

    /** What kind of decision it was. */
    public enum Source {
        ALLOCATION,
        REALLOCATION,
        COMPETITION,
        DEVELOPMENT_CLAIM
    }

    /** The holders that a client shall have. */
    public record Change(String clientId, Holders holders) {}
}
