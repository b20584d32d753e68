package kejing.grading.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.multibase.Multibase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kejing.grading.certificate.ProofResult.Flaw;
import kejing.grading.certificate.ProofResult.Genuine;
import kejing.grading.certificate.ProofResult.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test vector is the one of W3C Data Integrity EdDSA Cryptosuites v1.0 for eddsa-jcs-2022. */
class DataIntegrityProofTest {
    private static final String PUBLIC_KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String SECRET_KEY = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
    private static final String PROOF_VALUE =
            "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX";
    private static final String ALUMNI = """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
             "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
             "type": ["VerifiableCredential", "AlumniCredential"],
             "name": "Alumni Credential",
             "description": "A minimum viable example of an Alumni Credential.",
             "issuer": "https://vc.example/issuers/5678",
             "validFrom": "2023-01-01T00:00:00Z",
             "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"}}""";

    private final KeyPair vector = vectorKey();
    private final DidKey vectorDid = new DidKey("did:key:" + PUBLIC_KEY);
    private final ObjectNode signed =
            DataIntegrityProof.sign(json(ALUMNI), vector, Instant.parse("2023-02-24T23:36:38Z"));

    @Test
    void makesTheSignatureOfTheSpecification() {
        assertThat(DidKey.of(vector.getPublic())).isEqualTo(vectorDid);
        assertThat(signed.path("proof")).isEqualTo(json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "created": "2023-02-24T23:36:38Z",
                 "verificationMethod": "did:key:%1$s#%1$s", "proofPurpose": "assertionMethod",
                 "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
                 "proofValue": "%2$s"}""".formatted(PUBLIC_KEY, PROOF_VALUE)));
    }

    @Test
    void acceptsTheSignatureOfTheSpecification() {
        assertThat(DataIntegrityProof.verify(signed, Set.of(vectorDid))).isEqualTo(new Genuine(vectorDid));
    }

    @Test
    void theOrderOfPropertiesAndSpacesDoNotMatter() {
        ObjectNode turned = json("{}");
        signed.properties().stream()
                .toList()
                .reversed()
                .forEach(property -> turned.set(property.getKey(), property.getValue()));

        assertThat(DataIntegrityProof.verify(json(turned.toPrettyString()), Set.of(vectorDid)))
                .isEqualTo(new Genuine(vectorDid));
    }

    @Test
    void refusesOneAlteredCharacter() {
        assertThat(flaw(document -> document.put("name", "Alumni Credentiol"))).isEqualTo(Flaw.ALTERED);
        assertThat(flaw(document -> document.put("more", true))).isEqualTo(Flaw.ALTERED);
        assertThat(flaw(document -> document.withArray("@context").add("https://example.org/context")))
                .isEqualTo(Flaw.ALTERED);
        assertThat(flaw(document -> proof(document).put("created", "2023-02-24T23:36:39Z")))
                .isEqualTo(Flaw.ALTERED);
        assertThat(flaw(document -> proof(document).remove("@context"))).isEqualTo(Flaw.ALTERED);
    }

    @Test
    void refusesHalfACharacterInPlaceOfTheOneThatItWouldBeWrittenAs() {
        ObjectNode question = DataIntegrityProof.sign(json("{\"name\": \"?\"}"), vector, Instant.EPOCH);

        question.put("name", "\ud800");

        assertThat(DataIntegrityProof.verify(question, Set.of(vectorDid))).isEqualTo(new Rejected(Flaw.ALTERED));
    }

    @Test
    void refusesTheSignatureOfAnotherKeyUnderOurName() {
        ObjectNode forged = DataIntegrityProof.sign(json(ALUMNI), SampleCertificates.newKey(), Instant.EPOCH);
        proof(forged).put("verificationMethod", vectorDid.verificationMethod());

        assertThat(DataIntegrityProof.verify(forged, Set.of(vectorDid))).isEqualTo(new Rejected(Flaw.ALTERED));
    }

    @Test
    void refusesAKeyThatIsNotTrusted() {
        DidKey ours = DidKey.of(SampleCertificates.newKey().getPublic());

        assertThat(DataIntegrityProof.verify(signed, Set.of(ours))).isEqualTo(new Rejected(Flaw.UNKNOWN_KEY));
        assertThat(DataIntegrityProof.verify(signed, Set.of())).isEqualTo(new Rejected(Flaw.UNKNOWN_KEY));
    }

    @Test
    void refusesAnotherSuiteAndAnotherPurpose() {
        assertThat(flaw(document -> proof(document).put("cryptosuite", "eddsa-rdfc-2022")))
                .isEqualTo(Flaw.OTHER_CRYPTOSUITE);
        assertThat(flaw(document -> proof(document).put("type", "Ed25519Signature2020")))
                .isEqualTo(Flaw.OTHER_CRYPTOSUITE);
        assertThat(flaw(document -> proof(document).put("proofPurpose", "authentication")))
                .isEqualTo(Flaw.OTHER_PURPOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "z", "u2HnF", "z2HnFSSP", "z0OIl", "中文"})
    void refusesWhatIsNoSignature(String value) {
        assertThat(flaw(document -> proof(document).put("proofValue", value))).isEqualTo(Flaw.MALFORMED);
    }

    @Test
    void refusesADocumentWithoutProof() {
        assertThat(flaw(document -> document.remove("proof"))).isEqualTo(Flaw.MALFORMED);
        assertThat(flaw(document -> document.put("proof", "none"))).isEqualTo(Flaw.MALFORMED);
        assertThat(flaw(document -> proof(document).remove("proofValue"))).isEqualTo(Flaw.MALFORMED);
        assertThat(flaw(document -> proof(document).putNull("verificationMethod")))
                .isEqualTo(Flaw.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:web:kejing.example",
                "did:key:",
                "did:key:z6Mk",
                "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169",
                "did:key:中"
            })
    void aDidKeyOfAnythingElseIsRefused(String id) {
        assertThatThrownBy(() -> new DidKey(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id);
    }

    private Flaw flaw(Consumer<ObjectNode> alteration) {
        ObjectNode altered = signed.deepCopy();
        alteration.accept(altered);
        return ((Rejected) DataIntegrityProof.verify(altered, Set.of(vectorDid))).flaw();
    }

    private static ObjectNode proof(ObjectNode document) {
        return (ObjectNode) document.get("proof");
    }

    /** The seed after the two bytes of its multicodec prefix, as PKCS#8. */
    private static KeyPair vectorKey() {
        byte[] secret = Multibase.BASE_58_BTC.decode(SECRET_KEY);
        String pkcs8 = "302e020100300506032b657004220420"
                + HexFormat.of().formatHex(Arrays.copyOfRange(secret, 2, secret.length));
        String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(pkcs8));
        return new IssuerKeys(SampleCertificates.BANK, Optional.of(base64), Set.of()).signing();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
