package kejing.portfolio.allocation;

/** Where an allocation plan stands. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    /** Some handover documents are signed by all three, others not yet. */
    HANDOVER,
    EFFECTIVE;

    public boolean isDecided() {
        return this == APPROVED || this == HANDOVER || this == EFFECTIVE;
    }
}
