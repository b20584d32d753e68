/** What has arrived, over HTTP. */
package kejing.performance.arrival.rest;
