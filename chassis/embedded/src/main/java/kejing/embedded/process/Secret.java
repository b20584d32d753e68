package kejing.embedded.process;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys that nobody has to type. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** 32 random bytes as 43 characters that need no quoting in a URL, a shell or SQL. */
    public static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
