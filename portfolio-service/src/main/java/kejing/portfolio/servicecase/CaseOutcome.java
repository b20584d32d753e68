package kejing.portfolio.servicecase;

/** What became of an application (W-33). */
public enum CaseOutcome {
    ACCEPTED,
    /** Given back with the reason. */
    RETURNED
}
