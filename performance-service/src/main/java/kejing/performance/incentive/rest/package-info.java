/** Incentive pay over HTTP. */
package kejing.performance.incentive.rest;
