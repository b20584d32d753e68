package kejing.grading.ranking;

/**
 * A line and its place on the board, from 1; equals share a rank but not a place.
 *
 * @param standing where it stands after a correction that came after the approval, null if there was none
 */
public record PlacedCandidate(int position, RankedCandidate line, Standing standing) {}
