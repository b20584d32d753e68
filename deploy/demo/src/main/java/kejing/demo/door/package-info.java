/**
 * The way in, as a person's browser or a core-banking system takes it: sign-in through Keycloak's own form, session
 * cookie, bearer tokens, and the patience that outlives a killed and restarted process.
 */
package kejing.demo.door;
