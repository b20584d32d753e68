/** What-if questions about AHP weights. */
package kejing.performance.ahp.rest;
