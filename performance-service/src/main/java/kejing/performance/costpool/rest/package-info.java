/** The route by which the general ledger delivers shared costs. */
package kejing.performance.costpool.rest;
