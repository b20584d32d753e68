package kejing.grading.involvement;

/** What somebody did in a case. */
public enum Act {
    /** Put the ranking forward. */
    PUT_FORWARD,
    /** Approved the ranking. */
    APPROVED,
    /** Gave a mark on appeal. */
    MARKED,
    /** Decided an objection or an appeal. */
    DECIDED,
    /** Voted in a committee. */
    VOTED
}
