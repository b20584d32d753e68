package kejing.portfolio.allocation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kejing.portfolio.allocation.AllocationPlan;
import kejing.portfolio.allocation.PlanBound;
import kejing.portfolio.allocation.PlanState;
import kejing.portfolio.allocation.PlanSummary;
import kejing.portfolio.client.ClientTier;
import kejing.portfolio.handover.HandoverDocuments.BranchProgress;

/**
 * A plan as it is shown for a decision; its hash is the ETag that the decision names.
 *
 * @param affectsClosedPeriod ids of closed assessment periods whose days it changes: there it becomes a prior-period correction
 *     or a restatement (SEM-12); empty if none
 * @param submittedBy name of the person, as of everybody else here; {@code system} for what nobody drafted
 * @param violations number of broken rules; {@code findings} lists the first of them
 * @param objective fairness after the plan plus the price of the handovers, whole millionths
 * @param bound what no plan can cost less than; null for a plan older than such proofs
 * @param withoutResponsible clients that the plan could give to nobody
 */
public record PlanView(
        String planId,
        String examPlanId,
        PlanState state,
        String hash,
        String schemeId,
        String engine,
        LocalDate effectiveFrom,
        List<String> affectsClosedPeriod,
        String draftedBy,
        Instant draftedAt,
        String submittedBy,
        Instant submittedAt,
        String approvedBy,
        Instant approvedAt,
        String returnedBy,
        String returnReason,
        Instant effectiveAt,
        int clients,
        Map<ClientTier, Integer> tiers,
        int withoutResponsible,
        int violations,
        List<RuleFinding> findings,
        List<RuleFinding> obstacles,
        int handovers,
        int forcedHandovers,
        String objective,
        PlanBoundView bound,
        String fairnessBefore,
        String fairnessAfter,
        List<FairnessView> fairness,
        List<String> team,
        List<String> untiered,
        Map<String, String> inherited,
        List<String> competition,
        List<HandoverView> branches) {

    /**
     * How far a branch is; a branch in which nothing changes hands is left out.
     *
     * @param clients that change hands
     * @param documents handover documents, of which {@code signed} have all signatures
     */
    public record HandoverView(
            String branchId, int clients, int documents, int signed, boolean complete, Instant completedAt) {}

    static PlanView of(
            AllocationPlan plan,
            List<String> affectsClosedPeriod,
            Map<String, String> names,
            Optional<PlanBound> bound,
            List<BranchProgress> handovers) {
        PlanSummary summary = plan.summary();
        return new PlanView(
                plan.planId(),
                plan.examPlanId(),
                plan.state(),
                plan.hash(),
                plan.schemeId(),
                plan.engine(),
                plan.effectiveFrom(),
                affectsClosedPeriod,
                names.getOrDefault(plan.draftedBy(), plan.draftedBy()),
                plan.draftedAt(),
                names.getOrDefault(plan.submittedBy(), plan.submittedBy()),
                plan.submittedAt(),
                names.getOrDefault(plan.approvedBy(), plan.approvedBy()),
                plan.approvedAt(),
                names.getOrDefault(plan.returnedBy(), plan.returnedBy()),
                plan.returnReason(),
                plan.effectiveAt(),
                summary.clients(),
                summary.tiers(),
                summary.unassigned(),
                summary.violationCount(),
                summary.violations().stream().map(RuleFinding::of).toList(),
                summary.obstacles().stream().map(RuleFinding::of).toList(),
                summary.handovers(),
                summary.forcedHandovers(),
                summary.objective().toPlainString(),
                bound.map(proven -> PlanBoundView.of(proven, summary.objective()))
                        .orElse(null),
                summary.fairnessBefore().toPlainString(),
                summary.fairnessAfter().toPlainString(),
                summary.fairness().stream().map(FairnessView::of).toList(),
                summary.team(),
                summary.untiered(),
                summary.inherited(),
                summary.competition(),
                handovers.stream()
                        .map(branch -> new HandoverView(
                                branch.branchId(),
                                branch.clients(),
                                branch.documents(),
                                branch.complete(),
                                branch.isComplete(),
                                branch.completedAt()))
                        .toList());
    }
}
