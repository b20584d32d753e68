package kejing.grading.certificate;

import java.util.Locale;

/** What a status list tells of a certificate (R16). */
public enum StatusPurpose {
    /** Never taken back. */
    REVOCATION,
    /** Until it is lifted. */
    SUSPENSION;

    /** As W3C Bitstring Status List v1.0 writes it. */
    String term() {
        return name().toLowerCase(Locale.ROOT);
    }
}
