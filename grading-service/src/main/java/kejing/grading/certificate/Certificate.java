package kejing.grading.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kejing.grading.qualification.Qualification;
import kejing.grading.qualification.QualificationState;

/**
 * An issued certificate and the grant that it certifies.
 *
 * @param list number of the status lists in which it has its place
 * @param credential as it was signed
 * @param state of the grant today; empty before its first day
 */
public record Certificate(
        UUID certificateId,
        Qualification qualification,
        String examTitle,
        LocalDate cutOffDate,
        int list,
        int index,
        Instant issuedAt,
        String credential,
        QualificationState state) {

    /** What the register says of it, whatever its dates are. */
    CertificateStatus status(LocalDate today) {
        return switch (state) {
            case null -> CertificateStatus.IN_FORCE;
            case NONE, ACTIVE, PROVISIONAL -> CertificateStatus.IN_FORCE;
            case SUSPENDED -> CertificateStatus.SUSPENDED;
            case REVOKED -> CertificateStatus.REVOKED;
            case SUPERSEDED -> CertificateStatus.SUPERSEDED;
            case EXPIRED ->
                today.isBefore(qualification.validity().to())
                        ? CertificateStatus.SUPERSEDED
                        : CertificateStatus.IN_FORCE;
        };
    }
}
