package kejing.portfolio.servicecase;

import java.time.Instant;

/**
 * A service case. Every moment is taken from the server's clock, to the second.
 *
 * @param clientId the client; null for somebody who is none
 * @param contact how somebody who is no client is reached; null for a client, and as soon as nobody needs it
 * @param readBack whether what was recorded was read back and confirmed (S-01)
 * @param schemeId the scheme in force when it was received, where its limits come from
 * @param ownerStaff who answers for it: the recorder until somebody accepts (W-19)
 * @param offeredUnit the unit that it is offered to, null unless RELAYED
 * @param offeredStaff the person in it, null if anybody of the unit may accept
 * @param promisedAt by when the client was promised an answer, given once; null if not
 * @param relayedAt when it was first offered to somebody else, null if never
 * @param respondedAt when the client was first answered, null before
 * @param pausedSince since when the clock of its resolution stands still, null while it runs
 * @param pausedSeconds for how long it stood still before
 * @param handling what was done (S-02), null before the resolution
 * @param outcome of an application, null for everything else and before
 */
public record ServiceCase(
        String caseId,
        CaseKind kind,
        CaseChannel channel,
        String clientId,
        Contact contact,
        String content,
        boolean readBack,
        String schemeId,
        Limits limits,
        String recordedBy,
        Instant receivedAt,
        CaseState state,
        String ownerStaff,
        String ownerUnit,
        String offeredUnit,
        String offeredStaff,
        Instant promisedAt,
        Instant relayedAt,
        Instant respondedAt,
        Instant pausedSince,
        long pausedSeconds,
        String handling,
        CaseOutcome outcome,
        String returnReason,
        Instant resolvedAt,
        Instant closedAt,
        long version) {

    /** Name and telephone of somebody who is no client; never written to logs, trails or events. */
    public record Contact(String name, String phone) {

        @Override
        public String toString() {
            return "Contact[withheld]";
        }
    }

    /** How long the acts may take, in seconds. */
    public record Limits(long relaySeconds, long responseSeconds, long resolutionSeconds) {}

    public boolean ownedBy(String staffId) {
        return ownerStaff.equals(staffId);
    }

    public boolean paused() {
        return pausedSince != null;
    }
}
