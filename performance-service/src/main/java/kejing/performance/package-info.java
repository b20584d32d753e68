/**
 * The performance service (绩效): dated account facts, who earned them, the risk-adjusted profit (RORAC) of every
 * relationship manager and the balanced scorecard that ranks them. Read the feature packages as a table of contents.
 */
package kejing.performance;
