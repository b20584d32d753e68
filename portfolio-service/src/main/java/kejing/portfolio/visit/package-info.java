/** Visits to clients (走访): who is to be visited how often, and what was found (W-01, A-18). */
package kejing.portfolio.visit;
