/** Periods and scoreboards over HTTP. */
package kejing.performance.period.rest;
