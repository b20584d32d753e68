/** Fixtures that speak the domain. */
package kejing.performance.testing;
