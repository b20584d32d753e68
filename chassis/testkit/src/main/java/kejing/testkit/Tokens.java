package kejing.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bearer tokens as the identity provider would sign them. */
public final class Tokens {
    static final String ISSUER = "urn:kejing:test";
    static final String PRIVATE_KEY = "kejing.test.private-key";

    private Tokens() {}

    /** The subject that the identity provider knows a member of staff by. */
    public static String subject(String staffId) {
        return UUID.nameUUIDFromBytes(("kejing:" + staffId).getBytes(UTF_8)).toString();
    }

    /** A token of a person; the roles come from the service's own directory. */
    public static String person(String staffId) {
        return sign(claims(subject(staffId), List.of()));
    }

    /** A token of a machine account with its one role. */
    public static String machine(String role) {
        return sign(claims("machine-" + role, List.of(role)));
    }

    /** A token that claims roles which the directory does not give. */
    public static String claiming(String staffId, String... roles) {
        return sign(claims(subject(staffId), List.of(roles)));
    }

    private static JwtClaimsBuilder claims(String subject, List<String> roles) {
        return Jwt.issuer(ISSUER)
                .audience("kejing-api")
                .subject(subject)
                .preferredUserName(subject)
                .claim("realm_access", Map.of("roles", roles))
                .expiresIn(3_600);
    }

    private static String sign(JwtClaimsBuilder claims) {
        try {
            byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            PrivateKey privateKey = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
            return claims.jws().keyId("test").sign(privateKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
