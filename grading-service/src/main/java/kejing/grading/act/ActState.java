package kejing.grading.act;

/** Where an act stands: proposed by HR, then approved or rejected by a second person. */
public enum ActState {
    PROPOSED,
    APPROVED,
    REJECTED
}
