package kejing.portfolio.handover.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.portfolio.handover.HandoverDocuments.BranchProgress;
import kejing.portfolio.handover.HandoverDocuments.Decision;
import kejing.portfolio.period.ClosedPeriod;
import kejing.portfolio.responsibility.HoldersDecided;

/**
 * A decision with the progress of its branches.
 *
 * @param affectsClosedPeriod ids of closed assessment periods whose days it changes: there it becomes a prior-period correction
 *     or a restatement (SEM-12); empty if none
 * @param completedAt null while a document is open
 */
public record HandoverDecisionView(
        String decisionId,
        HoldersDecided.Source source,
        LocalDate effectiveFrom,
        List<String> affectsClosedPeriod,
        Instant openedAt,
        Instant completedAt,
        List<BranchHandoverView> branches) {

    /** How far one branch is. @param clients that change hands there */
    public record BranchHandoverView(String branchId, int documents, int signed, int clients) {}

    static HandoverDecisionView of(Decision decision, List<ClosedPeriod> closed, List<BranchProgress> progress) {
        return new HandoverDecisionView(
                decision.decisionId(),
                decision.source(),
                decision.effectiveFrom(),
                ClosedPeriod.affectedBy(decision.effectiveFrom(), decision.completedAt(), closed),
                decision.openedAt(),
                decision.completedAt(),
                progress.stream()
                        .map(branch -> new BranchHandoverView(
                                branch.branchId(), branch.documents(), branch.complete(), branch.clients()))
                        .toList());
    }
}
