package kejing.grading.certificate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A status list as a credential (W3C Bitstring Status List v1.0), to be signed by {@link DataIntegrityProof}. */
public final class StatusListCredential {

    private StatusListCredential() {}

    /**
     * @param id where it is published; what certificates name as their list
     * @param asOf when it was made; written in whole seconds
     */
    public static ObjectNode of(
            URI id, StatusPurpose purpose, StatusList list, CertificateIssuer issuer, Instant asOf) {
        ObjectNode credential = JsonNodeFactory.instance.objectNode();
        credential.putArray("@context").add(QualificationCredential.CREDENTIALS_V2);
        credential.put("id", id.toString());
        credential.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
        credential.put("issuer", issuer.key().id());
        credential.put("validFrom", asOf.truncatedTo(ChronoUnit.SECONDS).toString());
        credential
                .putObject("credentialSubject")
                .put("id", id + "#list")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", purpose.term())
                .put("encodedList", list.encoded());
        return credential;
    }
}
