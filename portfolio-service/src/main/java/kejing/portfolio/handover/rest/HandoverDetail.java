package kejing.portfolio.handover.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.money.Money;
import kejing.portfolio.handover.Party;
import kejing.portfolio.responsibility.rest.NamedHolder;

/**
 * A handover document with everything that is signed.
 *
 * @param headSupervises whether the branch's head supervises, otherwise the marketing department
 * @param editable whether the content may still change: nobody has signed yet
 * @param late whether the effective date is before the day of the last signature, or before today while it is open
 * @param returnReason why the signatures were taken back last, null if they were not or somebody has signed since
 */
public record HandoverDetail(
        HandoverDocumentView document,
        boolean headSupervises,
        boolean editable,
        boolean late,
        List<HandoverClient> clients,
        List<HandoverItem> items,
        List<HandoverPaper> papers,
        List<HandoverSignature> signatures,
        String returnedBy,
        String returnReason) {

    /**
     * A client that is handed over.
     *
     * @param nonPerforming whether it was when the handover was decided: that baseline stays with the giver (SEM-6)
     * @param dividedAccounts accounts of it with shares of their own on the effective day, which the handover does not change
     *     (SEM-7)
     * @param originations whose recovery responsibility for its loans stays, whoever serves it (H-02)
     */
    public record HandoverClient(
            String clientId,
            String name,
            List<NamedHolder> before,
            List<NamedHolder> after,
            Money loanBalance,
            Money depositBalance,
            boolean nonPerforming,
            int dividedAccounts,
            List<OriginatedLoan> originations) {}

    /** Who originated a loan. */
    public record OriginatedLoan(String loanId, String staffId, String name, LocalDate originatedOn) {}

    /** An item of the checklist; {@code by} and {@code at} are null while it is open. */
    public record HandoverItem(
            String code, String zh, String en, boolean mandatory, String remark, String by, Instant at) {}

    /** A paper by name and SHA-256. */
    public record HandoverPaper(String name, String sha256, String by, Instant at) {}

    /** @param forGiver whether the supervisor signed for the giver too, who had left */
    public record HandoverSignature(
            Party party, String staffId, String name, boolean forGiver, String hash, Instant at) {}
}
