package kejing.portfolio.handover.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.handover.HandoverDocument;
import kejing.portfolio.handover.Party;
import kejing.portfolio.period.ClosedPeriod;
import kejing.portfolio.responsibility.HoldersDecided;

/**
 * A handover document in a list.
 *
 * @param affectsClosedPeriod ids of closed assessment periods whose days it changes: there it becomes a prior-period correction
 *     or a restatement (SEM-12); empty if none
 * @param giver null if nobody held the clients
 * @param giverLeft whether the supervisor signs for the giver, who is no longer with the bank
 * @param awaits who signs next, null when it is complete
 * @param hash what a signature names
 * @param ticked mandatory items that are ticked, of {@code mandatory}
 * @param you what the caller is in it, null if none of the three
 */
public record HandoverDocumentView(
        String documentId,
        String decisionId,
        HoldersDecided.Source source,
        LocalDate effectiveFrom,
        List<String> affectsClosedPeriod,
        String branchId,
        String giver,
        String giverName,
        boolean giverLeft,
        String receiver,
        String receiverName,
        int clients,
        Party awaits,
        String hash,
        int ticked,
        int mandatory,
        Party you,
        Instant completedAt) {

    static HandoverDocumentView of(
            HandoverDocument document,
            List<ClosedPeriod> closed,
            int ticked,
            int mandatory,
            Party you,
            Map<String, String> names) {
        return new HandoverDocumentView(
                document.documentId(),
                document.decisionId(),
                document.source(),
                document.effectiveFrom(),
                ClosedPeriod.affectedBy(document.effectiveFrom(), document.completedAt(), closed),
                document.branchId(),
                document.giver(),
                document.giver() == null ? null : names.getOrDefault(document.giver(), document.giver()),
                document.giverLeft(),
                document.receiver(),
                names.getOrDefault(document.receiver(), document.receiver()),
                document.clients(),
                document.awaits(),
                document.hash(),
                ticked,
                mandatory,
                you,
                document.completedAt());
    }
}
