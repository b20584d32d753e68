/** What this service tells the others when a period is closed. */
package kejing.performance.period.messaging;
