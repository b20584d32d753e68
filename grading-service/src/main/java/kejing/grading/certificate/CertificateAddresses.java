package kejing.grading.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;

/** Where a certificate is verified and its status is read from outside. */
@ApplicationScoped
public class CertificateAddresses {
    private final String root;

    CertificateAddresses(CertificateSettings settings) {
        this.root = settings.publicUrl().toString().replaceAll("/+$", "");
    }

    public URI verification(UUID certificateId) {
        return URI.create(root + "/verify/" + certificateId);
    }

    URI statusList(int list, StatusPurpose purpose) {
        return URI.create(root + "/api/grading/v1/public/status-lists/" + list + "/" + purpose.term());
    }
}
