package kejing.portfolio.allocation;

/**
 * Finds an allocation. An engine only proposes: what it proposes is judged by {@link Evaluator} alone. The same setting
 * gives the same allocation.
 */
public interface AllocationEngine {

    /** Name and version, stored with every plan. */
    String name();

    /** A client that no manager may hold stays without holder; the evaluator names the rule. */
    Allocation solve(AllocationSetting setting);
}
