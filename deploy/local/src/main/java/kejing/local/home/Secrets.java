package kejing.local.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import kejing.embedded.process.Secret;
import kejing.embedded.process.Settings;

/**
 * Passwords and keys of this installation, made at the first start and kept in a file that only its owner reads. There
 * are no defaults: two installations share no secret.
 */
public final class Secrets {

    private static final String DEMO_PASSWORD = "demo.password";
    private static final String CERTIFICATE_KEY = "certificate.key";
    private static final List<String> KEYS = List.of(
            "postgres.password",
            "database.exam.password",
            "database.grading.password",
            "database.portfolio.password",
            "database.performance.password",
            "client.gateway.secret",
            "client.core-banking.secret",
            "client.marketing-script.secret",
            "session.key",
            "admin.password");
    /** Without characters that are mistaken for one another when typed from paper. */
    private static final String TYPEABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file and adds what is missing in it. */
    public static Secrets open(Path file) {
        Properties values = Files.exists(file) ? Settings.load(file) : new Properties();
        int before = values.size();
        KEYS.forEach(key -> values.computeIfAbsent(key, absent -> Secret.random()));
        values.computeIfAbsent(DEMO_PASSWORD, absent -> typeable());
        values.computeIfAbsent(CERTIFICATE_KEY, absent -> signingKey());
        if (values.size() > before) {
            Settings.store(file, values);
        }
        return new Secrets(values);
    }

    public String postgres() {
        return values.getProperty("postgres.password");
    }

    public String database(String service) {
        return values.getProperty("database." + service + ".password");
    }

    /** Secret of a confidential OIDC client: gateway, core-banking or marketing-script. */
    public String client(String client) {
        return values.getProperty("client." + client + ".secret");
    }

    /** Encrypts the gateway's state cookie during sign-in; 43 characters. */
    public String sessionKey() {
        return values.getProperty("session.key");
    }

    /** Signs the certificates of the grading service: an Ed25519 key, base64 of PKCS#8. */
    public String certificateKey() {
        return values.getProperty(CERTIFICATE_KEY);
    }

    /** Of the product's administrator in the realm. */
    public String admin() {
        return values.getProperty("admin.password");
    }

    /** One password for every person of the fictional bank. */
    public String demo() {
        return values.getProperty(DEMO_PASSWORD);
    }

    private static String signingKey() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return Base64.getEncoder().encodeToString(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    private static String typeable() {
        return new SecureRandom()
                .ints(12, 0, TYPEABLE.length())
                .mapToObj(index -> TYPEABLE.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
