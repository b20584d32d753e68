package kejing.portfolio.allocation.rest;

import java.time.LocalDate;
import kejing.portfolio.allocation.AllocationPlan;
import kejing.portfolio.allocation.PlanState;

/** A plan in a list. @param objective whole millionths of fairness, handovers included */
public record PlanHeadline(
        String planId,
        String examPlanId,
        PlanState state,
        String hash,
        LocalDate effectiveFrom,
        int clients,
        int violations,
        int handovers,
        String objective) {

    static PlanHeadline of(AllocationPlan plan) {
        return new PlanHeadline(
                plan.planId(),
                plan.examPlanId(),
                plan.state(),
                plan.hash(),
                plan.effectiveFrom(),
                plan.summary().clients(),
                plan.summary().violationCount(),
                plan.summary().handovers(),
                plan.summary().objective().toPlainString());
    }
}
