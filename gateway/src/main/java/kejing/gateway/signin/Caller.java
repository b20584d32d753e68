package kejing.gateway.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Somebody whose credential was checked.
 *
 * @param subject the OIDC subject, which identifies a person or machine in every service
 * @param name the name to show, may be null
 * @param username the name to sign in with, may be null
 * @param accessToken what the services are shown; they check it again
 * @param machine true when the caller brought the token itself
 */
public record Caller(String subject, String name, String username, String accessToken, boolean machine) {

    static Caller of(SecurityIdentity identity, boolean machine) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        return new Caller(
                token.getSubject(),
                token.getClaim("name"),
                token.getClaim("preferred_username"),
                identity.getCredential(AccessTokenCredential.class).getToken(),
                machine);
    }
}
