package kejing.grading.ranking;

import kejing.chassis.identity.Actor;

/**
 * A ranking has been made anew by corrected scores before its approval. Raised inside the deciding transaction.
 *
 * @param cause what it was for, such as {@code appeal/<id>}
 */
public record RankingRevised(Ranking ranking, RankingBoard board, String cause, Actor by) {}
