package kejing.grading.certificate;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Validity;

/**
 * What a certificate states (R16): a qualification as it was granted, without anything about the person but the name. The
 * credential and the printed page are made from it alone, so the same record gives the same bytes.
 *
 * @param level such as 高级, senior
 * @param provisional granted by the alternative route, outside of the ranking (Q-08, R11)
 * @param total of the exam, two decimals; empty where the certificate does not tell it
 * @param rank in the exam's ranking; empty for a provisional qualification
 * @param issuedAt when the certificate was made
 * @param status where its revocation and suspension are to be read
 * @param verificationUrl the public page that says whether it is valid; also in the QR code
 */
public record CertifiedQualification(
        UUID certificateId,
        String holderName,
        Text level,
        boolean provisional,
        String examTitle,
        LocalDate cutOffDate,
        Optional<BigDecimal> total,
        Optional<Integer> rank,
        Validity validity,
        Instant issuedAt,
        StatusEntry status,
        URI verificationUrl) {

    /**
     * The place of a certificate in the status lists, the same in both.
     *
     * @param index from 0; drawn at random, so that it does not tell when a certificate was issued
     */
    public record StatusEntry(int index, URI revocationList, URI suspensionList) {}

    /** The last day on which it is valid; {@link Validity#to()} is the day after. */
    public LocalDate lastDay() {
        return validity.to().minusDays(1);
    }

    /** What it qualifies for, such as 高级客户经理. */
    Text title() {
        return provisional
                ? new Text(level.zh() + "客户经理（临时）", "provisional " + level.en() + " relationship manager")
                : new Text(level.zh() + "客户经理", level.en() + " relationship manager");
    }
}
