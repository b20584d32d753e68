package kejing.grading.certificate.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kejing.chassis.problem.Text;
import kejing.grading.certificate.Certificate;
import kejing.grading.certificate.Verification;
import kejing.grading.certificate.Verification.Verdict;

/**
 * Whether a certificate is valid today, and for whom. What it states is empty unless it is genuine.
 *
 * @param validTo the day after the last
 */
public record VerificationView(
        Verdict verdict,
        Text verdictText,
        Text issuerName,
        UUID certificateId,
        String holderName,
        Text tierName,
        Boolean provisional,
        String examTitle,
        LocalDate validFrom,
        LocalDate validTo,
        Instant issuedAt,
        List<CheckView> checks) {

    /** @param name of the check, such as the signature */
    public record CheckView(Verification.CheckKind kind, Text name, Verification.CheckResult outcome, Text text) {}

    static VerificationView of(Verification verification, Text issuer, Certificate certificate) {
        var checks = verification.checks().stream()
                .map(check -> new CheckView(check.kind(), check.kind().label(), check.outcome(), check.text()))
                .toList();
        var verdict = verification.verdict();
        if (certificate == null) {
            return new VerificationView(
                    verdict, verdict.text(), issuer, null, null, null, null, null, null, null, null, checks);
        }
        var granted = certificate.qualification();
        return new VerificationView(
                verdict,
                verdict.text(),
                issuer,
                certificate.certificateId(),
                granted.name(),
                granted.tier().label(),
                granted.provisional(),
                certificate.examTitle(),
                granted.validity().from(),
                granted.validity().to(),
                certificate.issuedAt(),
                checks);
    }
}
