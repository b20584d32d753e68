package kejing.grading.ranking;

/** A line and its place on the board, from 1; equals share a rank but not a place. */
public record PlacedCandidate(int position, RankedCandidate line) {}
