package kejing.grading.certificate;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kejing.chassis.problem.Text;

/**
 * The bank's name and keys for certificates, read at the start; the service does not start without a key that works. To
 * change the key, set the new one and name the public key of the former among the retired: what it signed stays valid.
 */
@Startup
@ApplicationScoped
public class IssuerKeys {
    private static final String PROPERTY = "kejing.certificate.signing-key";

    private final CertificateIssuer issuer;
    private final KeyPair signing;
    private final Set<DidKey> trusted;

    @Inject
    IssuerKeys(CertificateSettings settings) {
        this(
                new Text(settings.issuerName().zh(), settings.issuerName().en()),
                settings.signingKey(),
                settings.retiredKeys().orElse(Set.of()));
    }

    IssuerKeys(Text name, Optional<String> signingKey, Set<String> retiredKeys) {
        signing = pair(signingKey.orElseThrow(() -> refusal("is missing", null)));
        DidKey current = DidKey.of(signing.getPublic());
        issuer = new CertificateIssuer(name, current);
        trusted = Stream.concat(Stream.of(current), retiredKeys.stream().map(IssuerKeys::retired))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who issues now. */
    public CertificateIssuer issuer() {
        return issuer;
    }

    /** The key that signs now. */
    public KeyPair signing() {
        return signing;
    }

    /** The present key and the retired ones. */
    public Set<DidKey> trusted() {
        return trusted;
    }

    private static DidKey retired(String id) {
        try {
            return new DidKey(id.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "kejing.certificate.retired-keys has " + id + ", which is " + e.getMessage());
        }
    }

    private static KeyPair pair(String pkcs8) {
        try {
            String base64 = pkcs8.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            EdECPrivateKey key = (EdECPrivateKey) KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
            return pair(key.getBytes().orElseThrow());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw refusal("is not an Ed25519 key in PKCS#8", e);
        }
    }

    /** The platform makes a key pair of a seed only by drawing it from a source of random bytes. */
    private static KeyPair pair(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, seed.length);
            }
        });
        KeyPair pair = generator.generateKeyPair();
        if (!Arrays.equals(seed, ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow())) {
            throw new GeneralSecurityException("this Java platform draws Ed25519 keys in another way");
        }
        return pair;
    }

    private static IllegalStateException refusal(String what, Exception cause) {
        return new IllegalStateException(
                PROPERTY + " " + what
                        + ": give the key that signs certificates as PEM or base64 of PKCS#8, made once by"
                        + " `openssl genpkey -algorithm ed25519` and kept.",
                cause);
    }
}
