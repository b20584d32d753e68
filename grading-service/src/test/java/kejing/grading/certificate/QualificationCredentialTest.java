package kejing.grading.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.KeyPair;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class QualificationCredentialTest {
    private final KeyPair key = SampleCertificates.newKey();
    private final JsonNode senior =
            QualificationCredential.of(SampleCertificates.senior("张三"), SampleCertificates.issuer(key));

    /** Section B of Open Badges 3.0: what the classes must have. */
    @Test
    void hasWhatOpenBadgesRequires() {
        assertThat(texts(senior.path("@context")))
                .containsExactly(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat(senior.path("id").asText()).isEqualTo("urn:uuid:" + SampleCertificates.ID);
        assertThat(texts(senior.path("type"))).containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(senior.path("name").asText()).isEqualTo("高级客户经理资格 Qualification as senior relationship manager");
        assertThat(texts(senior.at("/issuer/type"))).containsExactly("Profile");
        assertThat(senior.at("/issuer/id").asText()).startsWith("did:key:z6Mk");
        assertThat(senior.at("/issuer/name").asText()).isEqualTo("青梧银行 Qingwu Bank");
        assertThat(texts(senior.at("/credentialSubject/type"))).containsExactly("AchievementSubject");
        JsonNode achievement = senior.at("/credentialSubject/achievement");
        assertThat(texts(achievement.path("type"))).containsExactly("Achievement");
        assertThat(achievement.path("id").asText()).startsWith("urn:uuid:");
        assertThat(achievement.path("achievementType").asText()).isEqualTo("Certification");
        assertThat(List.of("name", "description"))
                .allMatch(property -> achievement.path(property).isTextual());
        assertThat(achievement.at("/criteria/narrative").isTextual()).isTrue();
    }

    @Test
    void theDayAfterTheLastIsTheEndOfOurRecordAndTheLastSecondIsTheEndOfTheCredential() {
        assertThat(senior.path("validFrom").asText()).isEqualTo("2026-07-01T00:00:00+08:00");
        assertThat(senior.path("validUntil").asText()).isEqualTo("2029-06-30T23:59:59+08:00");
    }

    @Test
    void knowsTheHolderByNameOnly() {
        JsonNode subject = senior.path("credentialSubject");

        assertThat(subject.has("id")).isFalse();
        assertThat(subject.path("identifier").toString())
                .isEqualTo("[{\"type\":\"IdentityObject\",\"hashed\":false,\"identityHash\":\"张三\","
                        + "\"identityType\":\"name\"}]");
    }

    @Test
    void tellsTotalAndRankAsResultsOfTheAchievement() {
        JsonNode described = senior.at("/credentialSubject/achievement/resultDescription");
        JsonNode results = senior.at("/credentialSubject/result");

        assertThat(described.findValuesAsText("resultType")).containsExactly("RawScore", "Result");
        assertThat(results.findValuesAsText("value")).containsExactly("91.50", "3");
        assertThat(results.findValuesAsText("resultDescription")).isEqualTo(described.findValuesAsText("id"));
    }

    @Test
    void pointsToItsPlaceInBothStatusLists() {
        JsonNode entries = senior.path("credentialStatus");

        assertThat(entries.findValuesAsText("type")).containsOnly("BitstringStatusListEntry");
        assertThat(entries.findValuesAsText("statusPurpose")).containsExactly("revocation", "suspension");
        assertThat(entries.findValuesAsText("statusListIndex")).containsExactly("94567", "94567");
        assertThat(entries.findValuesAsText("statusListCredential"))
                .containsExactly(
                        "https://kejing.example/status/revocation/1", "https://kejing.example/status/suspension/1");
    }

    @Test
    void aProvisionalQualificationSaysSoAndHasNoResults() {
        JsonNode provisional =
                QualificationCredential.of(SampleCertificates.provisionalJunior("张三"), SampleCertificates.issuer(key));

        assertThat(provisional.path("name").asText())
                .isEqualTo("初级客户经理（临时）资格 Qualification as provisional junior relationship manager");
        assertThat(provisional.at("/credentialSubject/result").isMissingNode()).isTrue();
        assertThat(provisional
                        .at("/credentialSubject/achievement/resultDescription")
                        .isMissingNode())
                .isTrue();
        assertThat(provisional.at("/credentialSubject/achievement/id"))
                .isNotEqualTo(senior.at("/credentialSubject/achievement/id"));
        assertThat(provisional
                        .at("/credentialSubject/achievement/criteria/narrative")
                        .asText())
                .contains("日均存款");
    }

    @Test
    void theSameCertificateGivesTheSameBytes() {
        assertThat(SampleCertificates.signed(SampleCertificates.senior("张三"), key)
                        .toString())
                .isEqualTo(SampleCertificates.signed(SampleCertificates.senior("张三"), key)
                        .toString());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
