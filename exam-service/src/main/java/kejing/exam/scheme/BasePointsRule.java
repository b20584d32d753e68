package kejing.exam.scheme;

/** How often base points are given (R5): a switch of the scheme. */
public enum BasePointsRule {
    /** Once for each kind of post ever held: vice president, then president gives 3 + 4. The default. */
    ONCE_PER_POST,
    /** Only the highest post ever held counts. */
    HIGHEST_ONLY,
    /** Every appointment counts: two presidencies give 4 + 4. */
    PER_APPOINTMENT
}
