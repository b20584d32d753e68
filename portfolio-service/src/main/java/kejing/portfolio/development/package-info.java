/**
 * Who develops, manages (谁开拓、谁管理, A-09): dated claims with proof, confirmed by the branch, open to contest, conflicts
 * decided by two people; what a decision does follows from the precedence of rules.
 */
package kejing.portfolio.development;
