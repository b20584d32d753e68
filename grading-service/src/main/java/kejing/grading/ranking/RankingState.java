package kejing.grading.ranking;

/** The way of a ranking; each state leads only to the next. */
public enum RankingState {
    /** Computed from the final scores; nobody has put it forward yet. */
    COMPUTED,
    /** Put forward by its maker, waiting for a second person. */
    SUBMITTED,
    /** Approved and public; qualifications are granted. */
    PUBLISHED
}
