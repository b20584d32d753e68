package kejing.local.keycloak;

import java.util.Locale;
import java.util.UUID;

/**
 * A member of staff who can sign in.
 *
 * @param staffId staff number (工号), such as S0001; in lower case it is the name to sign in with
 * @param name full name as people read it
 * @param subject becomes the user's id in Keycloak and so the OIDC subject, by which the services know the person
 */
public record Person(String staffId, String name, UUID subject) {

    String username() {
        return staffId.toLowerCase(Locale.ROOT);
    }
}
