/** Serves the SPA of the frontend module: its page with a fresh nonce for each load, its assets with lasting cache headers. */
package kejing.gateway.spa;
