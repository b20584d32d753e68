package kejing.performance.incentive;

/** From made to decided. */
public enum PayRunState {
    MADE,
    APPROVED,
    REJECTED
}
