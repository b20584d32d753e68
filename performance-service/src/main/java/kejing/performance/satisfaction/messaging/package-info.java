/** What this service reads of portfolio's client survey. */
package kejing.performance.satisfaction.messaging;
