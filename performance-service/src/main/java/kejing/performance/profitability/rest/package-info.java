/** What-if questions about RORAC, and how results of classes are shown. */
package kejing.performance.profitability.rest;
