package kejing.portfolio.allocation;

/**
 * A plan was drafted and nothing is proven of it yet.
 *
 * @param linesHash which draft, see {@link AllocationPlan#linesHash()}
 * @param setting what it was computed from
 */
public record PlanDrafted(String planId, String linesHash, AllocationSetting setting, Allocation allocation) {}
