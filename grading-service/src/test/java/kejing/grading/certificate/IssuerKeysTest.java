package kejing.grading.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerKeysTest {
    private static final String RETIRED = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

    @Test
    void findsThePublicKeyOfThePrivateOne() {
        KeyPair made = SampleCertificates.newKey();
        String base64 = Base64.getEncoder().encodeToString(made.getPrivate().getEncoded());

        assertThat(keys(base64).signing().getPublic()).isEqualTo(made.getPublic());
    }

    @Test
    void readsPemAsWellAsBase64() {
        String pem = "-----BEGIN PRIVATE KEY-----\n" + SampleCertificates.KEY + "\n-----END PRIVATE KEY-----\n";

        assertThat(keys(pem).issuer()).isEqualTo(keys(SampleCertificates.KEY).issuer());
    }

    @Test
    void trustsTheRetiredKeysToo() {
        var keys = new IssuerKeys(SampleCertificates.BANK, Optional.of(SampleCertificates.KEY), Set.of(" " + RETIRED));

        assertThat(keys.trusted()).containsExactlyInAnyOrder(keys.issuer().key(), new DidKey(RETIRED));
    }

    @Test
    void refusesToStartWithoutAKey() {
        assertThatThrownBy(() -> new IssuerKeys(SampleCertificates.BANK, Optional.empty(), Set.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("kejing.certificate.signing-key is missing: give the key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "QUJD", "-----BEGIN PRIVATE KEY-----"})
    void refusesToStartWithAMalformedKeyAndDoesNotTellIt(String key) {
        assertThatThrownBy(() -> keys(key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("kejing.certificate.signing-key is not an Ed25519 key in PKCS#8: give the key")
                .hasMessageNotContaining("QUJD");
    }

    @Test
    void refusesAKeyOfAnotherKind() throws Exception {
        var rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String base64 = Base64.getEncoder().encodeToString(rsa.getPrivate().getEncoded());

        assertThatThrownBy(() -> keys(base64)).hasMessageContaining("is not an Ed25519 key");
    }

    @Test
    void refusesARetiredKeyThatIsNone() {
        assertThatThrownBy(() -> new IssuerKeys(
                        SampleCertificates.BANK, Optional.of(SampleCertificates.KEY), Set.of("did:web:x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kejing.certificate.retired-keys has did:web:x");
    }

    private static IssuerKeys keys(String key) {
        return new IssuerKeys(SampleCertificates.BANK, Optional.of(key), Set.of());
    }
}
