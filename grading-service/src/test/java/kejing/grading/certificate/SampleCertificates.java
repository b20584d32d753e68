package kejing.grading.certificate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kejing.chassis.problem.Text;
import kejing.grading.certificate.CertifiedQualification.StatusEntry;
import kejing.grading.qualification.Validity;

/** A senior of an invented bank, qualified from 2026-07-01 to 2029-06-30, and the keys of that bank. */
final class SampleCertificates {
    static final UUID ID = UUID.fromString("0b9f6f0e-6d3c-4f57-9a3e-5f1f7b0c2d11");
    static final Text BANK = new Text("青梧银行", "Qingwu Bank");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2029, 6, 30);
    static final Instant ISSUED = Instant.parse("2026-07-20T02:30:00Z");
    static final String KEY = "MC4CAQAwBQYDK2VwBCIEIN8OtuvHK/F4bffOzVaF7owuUFZGG3712xS2BvFGmQor";
    static final String SENIOR_PAGE = "https://kejing.example/verify/" + ID;

    private SampleCertificates() {}

    static CertifiedQualification senior(String holder) {
        return new CertifiedQualification(
                ID,
                holder,
                new Text("高级", "senior"),
                false,
                "2026年客户经理资格考试",
                LocalDate.of(2026, 6, 30),
                Optional.of(new BigDecimal("91.50")),
                Optional.of(3),
                new Validity(FIRST_DAY, LAST_DAY.plusDays(1)),
                ISSUED,
                new StatusEntry(
                        94567,
                        URI.create("https://kejing.example/status/revocation/1"),
                        URI.create("https://kejing.example/status/suspension/1")),
                URI.create(SENIOR_PAGE));
    }

    static CertifiedQualification provisionalJunior(String holder) {
        CertifiedQualification senior = senior(holder);
        return new CertifiedQualification(
                senior.certificateId(),
                holder,
                new Text("初级", "junior"),
                true,
                senior.examTitle(),
                senior.cutOffDate(),
                Optional.empty(),
                Optional.empty(),
                new Validity(FIRST_DAY, FIRST_DAY.plusYears(1)),
                senior.issuedAt(),
                senior.status(),
                senior.verificationUrl());
    }

    static CertificateIssuer issuer(KeyPair key) {
        return new CertificateIssuer(BANK, DidKey.of(key.getPublic()));
    }

    static ObjectNode signed(CertifiedQualification certified, KeyPair key) {
        return DataIntegrityProof.sign(QualificationCredential.of(certified, issuer(key)), key, certified.issuedAt());
    }

    static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
