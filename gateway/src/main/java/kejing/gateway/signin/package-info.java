/**
 * Who calls. A browser signs in through the bank's OIDC server (authorization code with PKCE) and holds one session cookie; its
 * tokens stay here. Machines and scripts bring a bearer token of their own. Which of the two it is follows from the presence of
 * an Authorization header alone.
 */
package kejing.gateway.signin;
