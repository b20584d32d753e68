/**
 * Who served which client on which day with which share (业绩归属): the dated ledger that this service keeps from the
 * portfolio service's events (SEM-6, SEM-7).
 */
package kejing.performance.responsibility;
