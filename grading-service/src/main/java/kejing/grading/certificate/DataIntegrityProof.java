package kejing.grading.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.apicatalog.multibase.Multibase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import kejing.grading.certificate.ProofResult.Flaw;
import kejing.grading.certificate.ProofResult.Genuine;
import kejing.grading.certificate.ProofResult.Rejected;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The signature of a credential: W3C Data Integrity EdDSA Cryptosuites v1.0, suite {@code eddsa-jcs-2022}. The proof's
 * options and the document are each brought into canonical form (RFC 8785) and hashed by SHA-256; Ed25519 signs the two
 * hashes one after the other.
 */
public final class DataIntegrityProof {
    private static final String TYPE = "DataIntegrityProof";
    private static final String CRYPTOSUITE = "eddsa-jcs-2022";
    private static final String PURPOSE = "assertionMethod";
    private static final int SIGNATURE_BYTES = 64;

    private DataIntegrityProof() {}

    /**
     * The document with its proof; the document itself stays as it is.
     *
     * @param created when it is signed; written in whole seconds
     */
    public static ObjectNode sign(ObjectNode document, KeyPair key, Instant created) {
        ObjectNode signed = document.deepCopy();
        ObjectNode proof = signed.objectNode()
                .put("type", TYPE)
                .put("cryptosuite", CRYPTOSUITE)
                .put("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("verificationMethod", DidKey.of(key.getPublic()).verificationMethod())
                .put("proofPurpose", PURPOSE);
        if (document.has("@context")) {
            proof.set("@context", document.get("@context").deepCopy());
        }
        byte[] signature = sign(hashes(proof, document), key.getPrivate());
        signed.set("proof", proof.put("proofValue", Multibase.BASE_58_BTC.encode(signature)));
        return signed;
    }

    /**
     * Whether one of the trusted keys signed exactly this document. The contexts of proof and document have to be equal:
     * contexts appended after signing, which the suite would allow, could change what the terms mean.
     */
    public static ProofResult verify(ObjectNode signed, Set<DidKey> trusted) {
        ObjectNode document = signed.deepCopy();
        if (!(document.remove("proof") instanceof ObjectNode proof)) {
            return new Rejected(Flaw.MALFORMED);
        }
        Optional<byte[]> signature = signature(proof.remove("proofValue"));
        if (signature.isEmpty() || !proof.path("verificationMethod").isTextual()) {
            return new Rejected(Flaw.MALFORMED);
        }
        if (!is(TYPE, proof.path("type")) || !is(CRYPTOSUITE, proof.path("cryptosuite"))) {
            return new Rejected(Flaw.OTHER_CRYPTOSUITE);
        }
        if (!is(PURPOSE, proof.path("proofPurpose"))) {
            return new Rejected(Flaw.OTHER_PURPOSE);
        }
        String method = proof.path("verificationMethod").textValue();
        Optional<DidKey> key = trusted.stream()
                .filter(candidate -> candidate.verificationMethod().equals(method))
                .findFirst();
        if (key.isEmpty()) {
            return new Rejected(Flaw.UNKNOWN_KEY);
        }
        boolean same = proof.path("@context").equals(document.path("@context"))
                && verify(proof, document, signature.get(), key.get().publicKey());
        return same ? new Genuine(key.get()) : new Rejected(Flaw.ALTERED);
    }

    private static boolean is(String expected, JsonNode value) {
        return expected.equals(value.textValue());
    }

    private static Optional<byte[]> signature(JsonNode value) {
        if (value == null || !value.isTextual() || !Multibase.BASE_58_BTC.isEncoded(value.textValue())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Multibase.BASE_58_BTC.decode(value.textValue()))
                    .filter(bytes -> bytes.length == SIGNATURE_BYTES);
        } catch (IllegalArgumentException notBase58) {
            return Optional.empty();
        }
    }

    private static byte[] sign(byte[] content, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }

    private static boolean verify(ObjectNode proof, ObjectNode document, byte[] signed, PublicKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(hashes(proof, document));
            return signature.verify(signed);
        } catch (GeneralSecurityException | IllegalArgumentException neverSigned) {
            return false;
        }
    }

    private static byte[] hashes(ObjectNode proof, ObjectNode document) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] both = new byte[2 * sha256.getDigestLength()];
            sha256.update(canonical(proof));
            sha256.digest(both, 0, sha256.getDigestLength());
            sha256.update(canonical(document));
            sha256.digest(both, sha256.getDigestLength(), sha256.getDigestLength());
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] canonical(ObjectNode json) {
        String text = json.toString();
        if (!UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("half a character has no canonical form");
        }
        try {
            return new JsonCanonicalizer(text).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException("this JSON has no canonical form", e);
        }
    }
}
