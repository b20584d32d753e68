package kejing.grading.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kejing.chassis.audit.Audit;
import kejing.chassis.time.IdSource;
import kejing.grading.certificate.Certificates.Uncertified;
import kejing.grading.certificate.CertifiedQualification.StatusEntry;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.QualificationsGranted;

/**
 * Issues the certificate of every grant in the transaction that grants it. One grant has one certificate for good: it is
 * never issued again with another date (R16), a renewal or a better band has its own.
 */
@ApplicationScoped
public class IssueCertificates {
    /** A pair of lists is left half empty, so that a place drawn at random is soon a free one. */
    private static final int CERTIFICATES_A_LIST = StatusList.BITS / 2;

    private final Certificates certificates;
    private final CertificateAddresses addresses;
    private final IssuerKeys keys;
    private final Audit audit;
    private final Clock clock;
    private final IdSource ids;

    IssueCertificates(
            Certificates certificates,
            CertificateAddresses addresses,
            IssuerKeys keys,
            Audit audit,
            Clock clock,
            IdSource ids) {
        this.certificates = certificates;
        this.addresses = addresses;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    void granted(@Observes QualificationsGranted granted) {
        var people = granted.qualifications().stream()
                .map(Qualification::staffId)
                .distinct()
                .toList();
        long issued = certificates.lockAndCount();
        for (var uncertified : certificates.uncertified(people)) {
            issue(uncertified, 1 + (int) (issued++ / CERTIFICATES_A_LIST));
        }
    }

    /** The certificate as a page to print; the same certificate gives the same bytes. */
    public byte[] page(Certificate certificate) {
        return CertificatePdf.of(certified(certificate), keys.issuer().name());
    }

    private void issue(Uncertified grant, int list) {
        var unsigned = new Certificate(
                ids.next(),
                grant.qualification(),
                grant.examTitle(),
                grant.cutOffDate(),
                list,
                freePlace(list),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                null,
                null);
        var credential = DataIntegrityProof.sign(
                QualificationCredential.of(certified(unsigned), keys.issuer()), keys.signing(), unsigned.issuedAt());
        certificates.add(signed(unsigned, credential.toPrettyString()));
        audit.record(
                "certificate-issued", "qualification/" + grant.qualification().staffId(), unsigned.certificateId());
    }

    private int freePlace(int list) {
        int place;
        do {
            place = (int) Long.remainderUnsigned(ids.next().getLeastSignificantBits(), StatusList.BITS);
        } while (certificates.taken(list, place));
        return place;
    }

    private static Certificate signed(Certificate unsigned, String credential) {
        return new Certificate(
                unsigned.certificateId(),
                unsigned.qualification(),
                unsigned.examTitle(),
                unsigned.cutOffDate(),
                unsigned.list(),
                unsigned.index(),
                unsigned.issuedAt(),
                credential,
                null);
    }

    /** Total and rank are not told: a certificate says what a person may be, not how well the exam went. */
    private CertifiedQualification certified(Certificate certificate) {
        var granted = certificate.qualification();
        return new CertifiedQualification(
                certificate.certificateId(),
                granted.name(),
                granted.tier().label(),
                granted.provisional(),
                certificate.examTitle(),
                certificate.cutOffDate(),
                Optional.empty(),
                Optional.empty(),
                granted.validity(),
                certificate.issuedAt(),
                new StatusEntry(
                        certificate.index(),
                        addresses.statusList(certificate.list(), StatusPurpose.REVOCATION),
                        addresses.statusList(certificate.list(), StatusPurpose.SUSPENSION)),
                addresses.verification(certificate.certificateId()));
    }
}
