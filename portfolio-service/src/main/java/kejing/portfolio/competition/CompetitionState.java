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
    PUBLISHED,
    /** Nobody who might have applied did. */
    VOID
}
