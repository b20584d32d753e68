package kejing.portfolio.handover.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kejing.portfolio.handover.HandoverDocuments.BranchProgress;
import kejing.portfolio.handover.HandoverDocuments.Decision;
import kejing.portfolio.responsibility.HoldersDecided;

/** A decision with the progress of its branches. @param completedAt null while a document is open */
public record HandoverDecisionView(
        String decisionId,
        HoldersDecided.Source source,
        LocalDate effectiveFrom,
        Instant openedAt,
        Instant completedAt,
        List<BranchHandoverView> branches) {

    /** How far one branch is. @param clients that change hands there */
    public record BranchHandoverView(String branchId, int documents, int signed, int clients) {}

    static HandoverDecisionView of(Decision decision, List<BranchProgress> progress) {
        return new HandoverDecisionView(
                decision.decisionId(),
                decision.source(),
                decision.effectiveFrom(),
                decision.openedAt(),
                decision.completedAt(),
                progress.stream()
                        .map(branch -> new BranchHandoverView(
                                branch.branchId(), branch.documents(), branch.complete(), branch.clients()))
                        .toList());
    }
}
