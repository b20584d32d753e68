package kejing.grading.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kejing.grading.certificate.Verification.Check;
import kejing.grading.certificate.Verification.CheckKind;
import kejing.grading.certificate.Verification.CheckResult;
import kejing.grading.certificate.Verification.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialVerificationTest {
    private static final LocalDate WITHIN = LocalDate.of(2027, 1, 1);

    private final KeyPair key = SampleCertificates.newKey();
    private final ObjectNode senior = SampleCertificates.signed(SampleCertificates.senior("张三"), key);

    @Test
    void aGenuineCertificateInForceIsValid() {
        Verification verification = verify(senior.toString(), WITHIN);

        assertThat(verification.verdict()).isEqualTo(Verdict.VALID);
        assertThat(verification.certificateId()).contains(SampleCertificates.ID);
        assertThat(verification.checks()).extracting(Check::kind).containsExactly(CheckKind.values());
        assertThat(verification.checks()).extracting(Check::outcome).containsOnly(CheckResult.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, NOT_YET_VALID",
        "2026-07-01, VALID",
        "2029-06-30, VALID",
        "2029-07-01, EXPIRED",
    })
    void isValidFromTheFirstDayThroughTheLast(LocalDate day, Verdict verdict) {
        Verification verification = verify(senior.toString(), day);

        assertThat(verification.verdict()).isEqualTo(verdict);
        assertThat(check(verification, CheckKind.VALIDITY).text().zh()).isEqualTo("有效期自 2026-07-01 至 2029-06-30");
    }

    @ParameterizedTest
    @EnumSource(
            value = CertificateStatus.class,
            names = {"SUSPENDED", "REVOKED"})
    void whatTheRegisterSaysIsGraverThanTheDates(CertificateStatus status) {
        for (LocalDate day : List.of(WITHIN, LocalDate.of(2030, 1, 1))) {
            Verification verification = verify(senior.toString(), day, Optional.of(status));

            assertThat(verification.verdict().name()).isEqualTo(status.name());
            assertThat(check(verification, CheckKind.STATUS).outcome()).isEqualTo(CheckResult.FAILED);
        }
    }

    @Test
    void aCertificateThatTheRegisterDoesNotHaveIsNotGenuine() {
        Verification verification = verify(senior.toString(), WITHIN, Optional.empty());

        assertThat(verification.verdict()).isEqualTo(Verdict.NOT_GENUINE);
        assertThat(check(verification, CheckKind.STATUS).text().zh()).isEqualTo("登记簿中没有这份证书");
    }

    @Test
    void oneAlteredCharacterMakesItNotGenuine() {
        Verification verification = verify(senior.toString().replace("张三", "张四"), WITHIN);

        assertThat(verification.verdict()).isEqualTo(Verdict.NOT_GENUINE);
        assertThat(verification.certificateId()).isEmpty();
        assertThat(verification.checks())
                .extracting(Check::outcome)
                .containsExactly(
                        CheckResult.PASSED,
                        CheckResult.FAILED,
                        CheckResult.NOT_CHECKED,
                        CheckResult.NOT_CHECKED,
                        CheckResult.NOT_CHECKED);
    }

    @Test
    void aCertificateOfAnotherIssuerIsNotGenuine() {
        ObjectNode foreign = SampleCertificates.signed(SampleCertificates.senior("张三"), SampleCertificates.newKey());

        Verification verification = verify(foreign.toString(), WITHIN);

        assertThat(verification.verdict()).isEqualTo(Verdict.NOT_GENUINE);
        assertThat(check(verification, CheckKind.ISSUER).text().zh()).isEqualTo("签名密钥不是本行的密钥");
        assertThat(check(verification, CheckKind.SIGNATURE).outcome()).isEqualTo(CheckResult.NOT_CHECKED);
    }

    @Test
    void theIssuerHasToBeTheKeyThatSigned() {
        CertificateIssuer another = SampleCertificates.issuer(SampleCertificates.newKey());
        ObjectNode signed = DataIntegrityProof.sign(
                QualificationCredential.of(SampleCertificates.senior("张三"), another), key, SampleCertificates.ISSUED);

        Verification verification = verify(signed.toString(), WITHIN);

        assertThat(verification.verdict()).isEqualTo(Verdict.NOT_GENUINE);
        assertThat(check(verification, CheckKind.ISSUER).outcome()).isEqualTo(CheckResult.FAILED);
    }

    @Test
    void aRetiredKeyStillVouches() {
        KeyPair present = SampleCertificates.newKey();
        var verification = new CredentialVerification(
                Set.of(DidKey.of(present.getPublic()), DidKey.of(key.getPublic())),
                id -> Optional.of(CertificateStatus.IN_FORCE));

        assertThat(verification.verify(senior.toString(), WITHIN).verdict()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "中文", "{\"type\": [\"OpenBadgeCredential\"]}"})
    void anythingElseIsNotACertificate(String text) {
        Verification verification = verify(text, WITHIN);

        assertThat(verification.verdict()).isEqualTo(Verdict.NOT_GENUINE);
        assertThat(check(verification, CheckKind.FORM).outcome()).isEqualTo(CheckResult.FAILED);
        assertThat(check(verification, CheckKind.SIGNATURE).outcome()).isEqualTo(CheckResult.NOT_CHECKED);
    }

    @Test
    void textThatTwoReadersCouldReadDifferentlyIsNotACertificate() {
        String text = senior.toString();

        assertThat(verify("{\"name\":\"x\"," + text.substring(1), WITHIN).verdict())
                .isEqualTo(Verdict.NOT_GENUINE);
        assertThat(verify(text + "{}", WITHIN).verdict()).isEqualTo(Verdict.NOT_GENUINE);
        assertThat(verify(text + " ".repeat(65_536), WITHIN).verdict()).isEqualTo(Verdict.NOT_GENUINE);
        assertThat(verify("\n " + text + " \n", WITHIN).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aStatusListSignedByUsIsNotACertificate() {
        ObjectNode list = DataIntegrityProof.sign(
                StatusListCredential.of(
                        URI.create("https://kejing.example/status/revocation/1"),
                        StatusPurpose.REVOCATION,
                        StatusList.of(List.of()),
                        SampleCertificates.issuer(key),
                        SampleCertificates.ISSUED),
                key,
                SampleCertificates.ISSUED);

        assertThat(verify(list.toString(), WITHIN).verdict()).isEqualTo(Verdict.NOT_GENUINE);
    }

    private Verification verify(String text, LocalDate day) {
        return verify(text, day, Optional.of(CertificateStatus.IN_FORCE));
    }

    private Verification verify(String text, LocalDate day, Optional<CertificateStatus> status) {
        return new CredentialVerification(Set.of(DidKey.of(key.getPublic())), (UUID id) -> status).verify(text, day);
    }

    private static Check check(Verification verification, CheckKind kind) {
        return verification.checks().get(kind.ordinal());
    }
}
