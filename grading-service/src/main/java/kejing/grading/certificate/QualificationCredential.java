package kejing.grading.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kejing.chassis.problem.Text;

/**
 * A certificate as an {@code OpenBadgeCredential} (1EdTech Open Badges 3.0 on W3C Verifiable Credentials 2.0), to be signed
 * by {@link DataIntegrityProof}. The holder is known by name only: the subject has no id, and nothing else of the person is
 * in it. All values are text or truth values, so that no reader rounds a number.
 *
 * <p>The validity of our records is half-open in days; {@code validUntil} is the last moment at which a credential is valid.
 * A validity to 2029-07-01, exclusive, is therefore valid until 2029-06-30T23:59:59+08:00.
 */
public final class QualificationCredential {
    static final String CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    static final String TYPE = "OpenBadgeCredential";
    static final String URN = "urn:uuid:";

    /** The bank's clock; China has had no other offset since 1991. */
    static final ZoneOffset BANK = ZoneOffset.ofHours(8);

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final Text RANKED = new Text(
            "参加客户经理资格考试，笔试、面试、工作经历总分达到合格线，名次在本等级之内，经批准后授予。",
            "Awarded after approval to candidates of the qualification exam whose total of written test, interview and"
                    + " experience reaches the pass line and whose rank is within the level.");
    private static final Text BY_DEPOSITS = new Text(
            "参加客户经理资格考试未达合格线，但个人日均存款达到规定数额，经批准后授予临时资格。",
            "Awarded provisionally, after approval, to candidates below the pass line whose own average deposits reach the"
                    + " prescribed amount.");

    private QualificationCredential() {}

    public static ObjectNode of(CertifiedQualification certified, CertificateIssuer issuer) {
        ObjectNode credential = JsonNodeFactory.instance.objectNode();
        credential.putArray("@context").add(CREDENTIALS_V2).add(OPEN_BADGES);
        credential.put("id", URN + certified.certificateId());
        credential.putArray("type").add("VerifiableCredential").add(TYPE);
        credential.put("name", inBoth(name(certified)));
        ObjectNode profile =
                credential.putObject("issuer").put("id", issuer.key().id());
        profile.putArray("type").add("Profile");
        profile.put("name", inBoth(issuer.name()));
        credential.put("validFrom", moment(certified.validity().from(), LocalTime.MIDNIGHT));
        credential.put("validUntil", moment(certified.lastDay(), LocalTime.of(23, 59, 59)));
        credential.put(
                "awardedDate",
                certified.issuedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        subject(credential.putObject("credentialSubject"), certified, issuer);
        ObjectNode exam = credential.putArray("evidence").addObject();
        exam.put("id", certified.verificationUrl().toString());
        exam.putArray("type").add("Evidence");
        exam.put("name", certified.examTitle());
        exam.put("narrative", "截止日 Cut-off date " + certified.cutOffDate());
        ArrayNode status = credential.putArray("credentialStatus");
        entry(status.addObject(), StatusPurpose.REVOCATION, certified.status().revocationList(), certified);
        entry(status.addObject(), StatusPurpose.SUSPENSION, certified.status().suspensionList(), certified);
        return credential;
    }

    private static void subject(ObjectNode subject, CertifiedQualification certified, CertificateIssuer issuer) {
        subject.putArray("type").add("AchievementSubject");
        subject.putArray("identifier")
                .addObject()
                .put("type", "IdentityObject")
                .put("hashed", false)
                .put("identityHash", certified.holderName())
                .put("identityType", "name");
        ObjectNode achievement = subject.putObject("achievement");
        String id = named(issuer.name().en() + "/" + certified.title().en());
        achievement.put("id", id);
        achievement.putArray("type").add("Achievement");
        achievement.put("achievementType", "Certification");
        achievement.put("name", inBoth(name(certified)));
        achievement.put("description", inBoth(description(certified, issuer)));
        achievement.putObject("criteria").put("narrative", inBoth(certified.provisional() ? BY_DEPOSITS : RANKED));
        certified.total().ifPresent(total -> result(subject, id, "总分 Total", "RawScore", total.toPlainString()));
        certified.rank().ifPresent(rank -> result(subject, id, "名次 Rank", "Result", rank.toString()));
    }

    private static void result(ObjectNode subject, String achievement, String name, String type, String value) {
        String id = named(achievement + "/" + name);
        ObjectNode description = ((ObjectNode) subject.get("achievement"))
                .withArray("resultDescription")
                .addObject()
                .put("id", id);
        description.putArray("type").add("ResultDescription");
        description.put("name", name).put("resultType", type);
        ObjectNode result = subject.withArray("result").addObject();
        result.putArray("type").add("Result");
        result.put("resultDescription", id).put("value", value);
    }

    private static void entry(ObjectNode entry, StatusPurpose purpose, URI list, CertifiedQualification certified) {
        int index = certified.status().index();
        entry.put("id", list + "#" + index)
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", purpose.term())
                .put("statusListIndex", Integer.toString(index))
                .put("statusListCredential", list.toString());
    }

    private static Text name(CertifiedQualification certified) {
        return new Text(
                certified.title().zh() + "资格",
                "Qualification as " + certified.title().en());
    }

    private static Text description(CertifiedQualification certified, CertificateIssuer issuer) {
        return new Text(
                issuer.name().zh() + "授予的" + certified.title().zh() + "资格。",
                "Qualification as " + certified.title().en() + " at "
                        + issuer.name().en() + ".");
    }

    private static String inBoth(Text text) {
        return text.zh() + " " + text.en();
    }

    /** The same thing has the same identifier in every credential. */
    private static String named(String name) {
        return URN + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static String moment(LocalDate day, LocalTime time) {
        return SECONDS.format(OffsetDateTime.of(day, time, BANK));
    }
}
