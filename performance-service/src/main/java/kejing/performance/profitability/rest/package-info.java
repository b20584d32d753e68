/** What-if questions about RORAC. */
package kejing.performance.profitability.rest;
