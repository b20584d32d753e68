/**
 * The balanced scorecard (平衡计分卡): four dimensions weighted by AHP plus an additional one, indicators on a 100-point scale,
 * the total and the ranking (B-01..B-10, SEM-8, SEM-11).
 */
package kejing.performance.scorecard;
