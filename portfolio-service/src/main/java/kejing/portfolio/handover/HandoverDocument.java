package kejing.portfolio.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kejing.chassis.identity.Actor;
import kejing.portfolio.Roles;
import kejing.portfolio.responsibility.HoldersDecided;

/**
 * A handover document (交接单): the clients that one person hands over to another in one branch by one decision.
 *
 * @param giver null if nobody held the clients
 * @param effectiveFrom from 00:00 of this day the receiver serves and earns; the decision's date, which all three sign
 * @param withLoans whether a client in it has loans
 * @param awaits who signs next, null when it is complete
 * @param giverLeft whether the giver is no longer with the bank: the supervisor signs for him or her too
 * @param headSupervises whether the branch has a head who is no party; otherwise the marketing department supervises
 * @param hash of everything that is signed: clients, holders, date, checklist, papers
 */
public record HandoverDocument(
        String documentId,
        String decisionId,
        HoldersDecided.Source source,
        LocalDate effectiveFrom,
        String branchId,
        String giver,
        String receiver,
        String schemeId,
        int clients,
        boolean withLoans,
        Party awaits,
        boolean giverLeft,
        boolean headSupervises,
        String linesHash,
        String hash,
        Instant completedAt,
        String returnedBy,
        String returnReason) {

    /** Giver and receiver, the branch's head and the bank-wide roles see it. */
    public boolean isVisibleTo(Actor actor) {
        return actor.bankWide()
                || isParty(actor.personId())
                || (actor.has(Roles.BRANCH_HEAD) && branchId.equals(actor.unitId()));
    }

    public boolean isComplete() {
        return completedAt != null;
    }

    public boolean isParty(String staffId) {
        return Objects.equals(giver, staffId) || receiver.equals(staffId);
    }

    HandoverDocument withHash(String newHash) {
        return new HandoverDocument(
                documentId,
                decisionId,
                source,
                effectiveFrom,
                branchId,
                giver,
                receiver,
                schemeId,
                clients,
                withLoans,
                awaits,
                giverLeft,
                headSupervises,
                linesHash,
                newHash,
                completedAt,
                returnedBy,
                returnReason);
    }

    /** Whether the supervisor's signature stands for the giver's as well. */
    boolean supervisorSignsForGiver() {
        return giver != null && giverLeft;
    }
}
