/** The reverse proxy: <code>/api/&lt;service&gt;/**</code> to that service, path unchanged, with the caller's access token. */
package kejing.gateway.relay;
