package kejing.portfolio.allocation;

/** Where an allocation plan stands. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    /** Some branches have completed the handover, others not yet. */
    HANDOVER,
    EFFECTIVE;

    public boolean isDecided() {
        return this == APPROVED || this == HANDOVER || this == EFFECTIVE;
    }
}
