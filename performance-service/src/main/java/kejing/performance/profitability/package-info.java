/**
 * Profitability (盈利能力): the risk-adjusted profit RORAC of every relationship manager (P-08..P-12), stock and increment
 * (SEM-3), decay (SEM-4), shared costs (SEM-5), handovers and shares (SEM-6, SEM-7), and the tie to the bank's total.
 */
package kejing.performance.profitability;
