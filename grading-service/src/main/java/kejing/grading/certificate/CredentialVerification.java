package kejing.grading.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kejing.chassis.problem.Text;
import kejing.grading.certificate.Verification.Check;
import kejing.grading.certificate.Verification.CheckKind;
import kejing.grading.certificate.Verification.CheckResult;
import kejing.grading.certificate.Verification.Verdict;

/**
 * Says whether a credential that somebody shows is a valid certificate of this bank on a day (R16): it has the form of one,
 * one of the bank's keys signed it unaltered, that key is its issuer, the day is within its validity, and the register has
 * it in force.
 */
public final class CredentialVerification {
    /** A certificate has about 3,000 characters. */
    private static final int LONGEST = 65_536;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Set<DidKey> trusted;
    private final Function<UUID, Optional<CertificateStatus>> register;

    /**
     * @param trusted the bank's keys, the retired ones too
     * @param register what is known of a certificate; empty if it does not know it
     */
    public CredentialVerification(Set<DidKey> trusted, Function<UUID, Optional<CertificateStatus>> register) {
        this.trusted = Set.copyOf(trusted);
        this.register = register;
    }

    /** @param day at the bank */
    public Verification verify(String text, LocalDate day) {
        return read(text).map(shown -> verify(shown, day)).orElseGet(() -> {
            var checks = new Checks();
            checks.failed(
                    CheckKind.FORM,
                    Text.of("不是客户经理资格证书的电子凭证", "This is not the credential of a qualification certificate"));
            return checks.notGenuine();
        });
    }

    private Verification verify(Shown shown, LocalDate day) {
        var checks = new Checks();
        checks.passed(CheckKind.FORM, Text.of("是客户经理资格证书的电子凭证", "It is the credential of a qualification certificate"));
        return switch (DataIntegrityProof.verify(shown.json(), trusted)) {
            case ProofResult.Rejected(var flaw) -> {
                checks.failed(
                        flaw == ProofResult.Flaw.UNKNOWN_KEY ? CheckKind.ISSUER : CheckKind.SIGNATURE, flaw.text());
                yield checks.notGenuine();
            }
            case ProofResult.Genuine(var key) -> {
                checks.passed(CheckKind.SIGNATURE, Text.of("签发后未被改动", "Unaltered since it was signed"));
                yield issued(shown, key, day, checks);
            }
        };
    }

    private Verification issued(Shown shown, DidKey key, LocalDate day, Checks checks) {
        if (!key.id().equals(shown.issuer())) {
            checks.failed(CheckKind.ISSUER, Text.of("签发机构与签名密钥不符", "The issuer is not the one whose key signed"));
            return checks.notGenuine();
        }
        checks.passed(CheckKind.ISSUER, Text.of("由本行的密钥签发", "Issued by a key of this bank"));
        Verdict dates = dates(shown, day, checks);
        Verdict status = status(shown, checks);
        Verdict verdict = status == Verdict.VALID ? dates : status;
        return new Verification(verdict, Optional.of(shown.certificateId()), checks.all());
    }

    private static Verdict dates(Shown shown, LocalDate day, Checks checks) {
        var period = Text.of("有效期自 %1$s 至 %2$s", "Valid from %1$s to %2$s", shown.from(), shown.lastDay());
        if (day.isBefore(shown.from())) {
            checks.failed(CheckKind.VALIDITY, period);
            return Verdict.NOT_YET_VALID;
        }
        if (day.isAfter(shown.lastDay())) {
            checks.failed(CheckKind.VALIDITY, period);
            return Verdict.EXPIRED;
        }
        checks.passed(CheckKind.VALIDITY, period);
        return Verdict.VALID;
    }

    private Verdict status(Shown shown, Checks checks) {
        Optional<CertificateStatus> known = register.apply(shown.certificateId());
        if (known.isEmpty()) {
            checks.failed(CheckKind.STATUS, Text.of("登记簿中没有这份证书", "The register does not have this certificate"));
            return Verdict.NOT_GENUINE;
        }
        return switch (known.get()) {
            case IN_FORCE -> {
                checks.passed(CheckKind.STATUS, Text.of("未被暂停或撤销", "Neither suspended nor revoked"));
                yield Verdict.VALID;
            }
            case SUSPENDED -> {
                checks.failed(CheckKind.STATUS, Text.of("资格已暂停", "The qualification is suspended"));
                yield Verdict.SUSPENDED;
            }
            case REVOKED -> {
                checks.failed(CheckKind.STATUS, Text.of("资格已撤销", "The qualification is revoked"));
                yield Verdict.REVOKED;
            }
            case SUPERSEDED -> {
                checks.failed(
                        CheckKind.STATUS, Text.of("资格已由新资格取代或提前失效", "The qualification was superseded or ended early"));
                yield Verdict.SUPERSEDED;
            }
        };
    }

    private static Optional<Shown> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            if (!(STRICT.readTree(text) instanceof ObjectNode json) || !isQualification(json.path("type"))) {
                return Optional.empty();
            }
            String id = json.path("id").asText();
            if (!id.startsWith(QualificationCredential.URN)) {
                return Optional.empty();
            }
            return Optional.of(new Shown(
                    json,
                    UUID.fromString(id.substring(QualificationCredential.URN.length())),
                    json.path("issuer").path("id").asText(),
                    day(json.path("validFrom")),
                    day(json.path("validUntil"))));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isQualification(JsonNode types) {
        return StreamSupport.stream(types.spliterator(), false)
                .anyMatch(type -> QualificationCredential.TYPE.equals(type.textValue()));
    }

    /** The day at the bank; both days belong to the validity, because {@code validUntil} is its last second. */
    private static LocalDate day(JsonNode moment) {
        return OffsetDateTime.parse(moment.asText())
                .withOffsetSameInstant(QualificationCredential.BANK)
                .toLocalDate();
    }

    /** What a credential says of itself. */
    private record Shown(ObjectNode json, UUID certificateId, String issuer, LocalDate from, LocalDate lastDay) {}

    /** Collects the checks; what was not reached is marked so. */
    private static final class Checks {
        private final List<Check> done = new ArrayList<>();

        void passed(CheckKind kind, Text text) {
            done.add(new Check(kind, CheckResult.PASSED, text));
        }

        void failed(CheckKind kind, Text text) {
            done.add(new Check(kind, CheckResult.FAILED, text));
        }

        Verification notGenuine() {
            return new Verification(Verdict.NOT_GENUINE, Optional.empty(), all());
        }

        List<Check> all() {
            return Stream.of(CheckKind.values())
                    .map(kind -> done.stream()
                            .filter(check -> check.kind() == kind)
                            .findFirst()
                            .orElse(new Check(kind, CheckResult.NOT_CHECKED, Text.of("未检查", "Not checked"))))
                    .toList();
        }
    }
}
