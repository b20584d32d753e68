package kejing.grading.certificate;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Who issues the certificates; the environment variables are in application.properties, and nothing has a default. */
@ConfigMapping(prefix = "kejing.certificate")
public interface CertificateSettings {

    /** The issuer's Ed25519 key, PKCS#8 as PEM or base64. */
    Optional<String> signingKey();

    /** Former keys as did:key; what they signed stays valid, and nothing is signed by them. */
    Optional<Set<String>> retiredKeys();

    /** Where the gateway is reached by whoever is shown a certificate, without a slash at the end. */
    URI publicUrl();

    /** The bank's name as it stands on a certificate. */
    IssuerName issuerName();

    /** In the two languages of the product. */
    interface IssuerName {
        String zh();

        String en();
    }
}
