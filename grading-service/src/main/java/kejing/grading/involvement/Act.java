package kejing.grading.involvement;

/** What somebody did in a case. */
public enum Act {
    /** Put the ranking forward. */
    PUT_FORWARD,
    /** Approved the ranking, or finalised the scores of the exam. */
    APPROVED,
    /** Entered a part in the exam, or gave a mark on appeal. */
    MARKED,
    /** Decided an objection or an appeal. */
    DECIDED,
    /** Voted in a committee. */
    VOTED
}
