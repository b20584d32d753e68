/**
 * Rankings (排名): totals from the published parts, the pass line, ranks with ties, tiers by rank, and the way of a
 * ranking from computed through submitted to published by a second person. Rules: {@link
 * kejing.grading.ranking.CompositeScorePolicy}, {@link kejing.grading.ranking.TieBreakPolicy}, {@link
 * kejing.grading.ranking.RankingPolicy}, {@link kejing.grading.ranking.TierBands}.
 */
package kejing.grading.ranking;
