package kejing.grading.certificate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kejing.chassis.time.BusinessDay;

/**
 * What anybody may ask about certificates: whether one is valid, and the status lists that its credential names. Both are
 * read from the register at the moment of the question, so a decision counts at once.
 */
@ApplicationScoped
public class PublishStatus {
    /** Whatever ended for good stands in the list of revocations. */
    private static final Set<CertificateStatus> ENDED =
            EnumSet.of(CertificateStatus.REVOKED, CertificateStatus.SUPERSEDED);

    private final Certificates certificates;
    private final CertificateAddresses addresses;
    private final IssuerKeys keys;
    private final BusinessDay day;
    private final Clock clock;

    PublishStatus(
            Certificates certificates, CertificateAddresses addresses, IssuerKeys keys, BusinessDay day, Clock clock) {
        this.certificates = certificates;
        this.addresses = addresses;
        this.keys = keys;
        this.day = day;
        this.clock = clock;
    }

    /** Whether the credential that somebody shows is a valid certificate of this bank today. */
    public Verification verify(String credential) {
        return new CredentialVerification(keys.trusted(), this::status).verify(credential, day.today());
    }

    /** A status list as a signed credential; empty if no certificate has its place in it. */
    public Optional<ObjectNode> list(int list, StatusPurpose purpose) {
        if (!certificates.hasList(list)) {
            return Optional.empty();
        }
        var today = day.today();
        var marked = certificates.ofList(list).stream()
                .filter(certificate -> purpose == StatusPurpose.SUSPENSION
                        ? certificate.status(today) == CertificateStatus.SUSPENDED
                        : ENDED.contains(certificate.status(today)))
                .map(Certificate::index)
                .toList();
        var now = clock.instant();
        var credential = StatusListCredential.of(
                addresses.statusList(list, purpose), purpose, StatusList.of(marked), keys.issuer(), now);
        return Optional.of(DataIntegrityProof.sign(credential, keys.signing(), now));
    }

    private Optional<CertificateStatus> status(UUID certificateId) {
        return certificates.byId(certificateId).map(certificate -> certificate.status(day.today()));
    }
}
