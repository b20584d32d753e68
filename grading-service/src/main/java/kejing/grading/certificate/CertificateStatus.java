package kejing.grading.certificate;

/** What the register says of a certificate (R16), whatever its dates are. */
public enum CertificateStatus {
    IN_FORCE,
    SUSPENDED,
    REVOKED,
    /** A later qualification has taken its place, or it ended before its time. */
    SUPERSEDED
}
