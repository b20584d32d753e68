package kejing.portfolio.competition;

/** The way of a competition. */
public enum CompetitionState {
    DRAFT,
    /** Announced by a second person; applications are taken on the days of its window. */
    ANNOUNCED,
    /** The window is over and a panel sits. */
    SCORING,
    /** The panel's decision waits for a second person. */
    DECIDED,
    /** Approved and posted: who applied may object until the window is over; nothing has taken effect. */
    POSTED,
    /** In effect. */
    PUBLISHED,
    /** Nobody who might have applied did. */
    VOID
}
