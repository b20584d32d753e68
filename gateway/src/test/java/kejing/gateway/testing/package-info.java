/** The tests' own browser and the servers around the gateway. */
package kejing.gateway.testing;
