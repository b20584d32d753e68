/**
 * The only door of the product: signs people in, checks tokens, relays <code>/api/&lt;service&gt;/**</code> to the services and
 * serves the SPA. It holds no business rule and no database.
 *
 * <p>Way of a request: {@link kejing.gateway.door} (shape, correlation id, cross-site rule, rate) → {@link
 * kejing.gateway.signin} (who calls) → {@link kejing.gateway.relay} (to the service) or {@link kejing.gateway.spa}.
 */
package kejing.gateway;
