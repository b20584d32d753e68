package kejing.local.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A password in the form in which Keycloak stores it, so that an import of many people need not hash one by one: PBKDF2 with
 * HMAC-SHA-512, 210,000 rounds (OWASP's figure for it), 512 bits.
 *
 * <p>The salt is derived from a key of this installation, not drawn, so that the same input gives the same realm file and an
 * unchanged realm is recognised as unchanged.
 */
final class PasswordHash {

    static final String ALGORITHM = "pbkdf2-sha512";
    static final int ROUNDS = 210_000;
    private static final int BITS = 512;
    private static final int SALT_BYTES = 16;

    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(byte[] salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * @param password what the person types
     * @param saltKey secret of this installation
     * @param owner whose password it is; different owners get different salts
     */
    static PasswordHash of(String password, String saltKey, String owner) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(saltKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] salt = Arrays.copyOf(mac.doFinal(("salt of " + owner).getBytes(StandardCharsets.UTF_8)), SALT_BYTES);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
            return new PasswordHash(salt, hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK lacks PBKDF2 with HMAC-SHA-512", impossible);
        }
    }

    /** A credential of Keycloak's user representation. */
    ObjectNode credential(ObjectMapper json) {
        ObjectNode parameters =
                json.createObjectNode().put("hashIterations", ROUNDS).put("algorithm", ALGORITHM);
        parameters.putObject("additionalParameters");
        ObjectNode secret = json.createObjectNode()
                .put("value", Base64.getEncoder().encodeToString(hash))
                .put("salt", Base64.getEncoder().encodeToString(salt));
        secret.putObject("additionalParameters");
        return json.createObjectNode()
                .put("type", "password")
                .put("credentialData", parameters.toString())
                .put("secretData", secret.toString());
    }
}
