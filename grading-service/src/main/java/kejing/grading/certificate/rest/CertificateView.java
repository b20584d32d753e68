package kejing.grading.certificate.rest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kejing.chassis.problem.Text;
import kejing.grading.certificate.Certificate;
import kejing.grading.qualification.QualificationState;

/**
 * A certificate that was issued to a person.
 *
 * @param grant number of the grant that it certifies
 * @param validTo the day after the last
 * @param state of the grant today; empty before its first day
 * @param verificationUrl the public page that says whether it is valid
 */
public record CertificateView(
        UUID certificateId,
        String staffId,
        long grant,
        String holderName,
        Text tierName,
        boolean provisional,
        String planId,
        String examTitle,
        Instant issuedAt,
        LocalDate validFrom,
        LocalDate validTo,
        QualificationState state,
        Text stateName,
        URI verificationUrl) {

    static CertificateView of(Certificate certificate, URI verificationUrl) {
        var granted = certificate.qualification();
        return new CertificateView(
                certificate.certificateId(),
                granted.staffId(),
                granted.number(),
                granted.name(),
                granted.tier().label(),
                granted.provisional(),
                granted.planId(),
                certificate.examTitle(),
                certificate.issuedAt(),
                granted.validity().from(),
                granted.validity().to(),
                certificate.state(),
                certificate.state() == null ? null : certificate.state().label(),
                verificationUrl);
    }
}
