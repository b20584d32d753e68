package kejing.portfolio.visit;

/** How the duty to visit a client stands on a day (W-01). */
public enum VisitState {
    /** Visited in the period that the day lies in. */
    DONE,
    /** To be visited by the last day of the period. */
    DUE,
    /** A whole period passed without a visit, and there was none since. */
    OVERDUE,
    /** No duty, such as for a client with deposits only. */
    NONE
}
