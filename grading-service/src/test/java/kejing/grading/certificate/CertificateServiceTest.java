package kejing.grading.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.Sql;
import kejing.chassis.sql.SqlFailure;
import kejing.grading.ExamEvents;
import kejing.grading.GradingApi;
import kejing.grading.TestClock;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a grant to a certificate that anybody can verify, over HTTP and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CertificateServiceTest {
    private static final String PLAN = "RM-CERTIFICATE";
    private static final List<String> HOLDERS = List.of("C-1", "C-2", "C-3", "C-4");
    private static boolean published;

    private final GradingApi hr = GradingApi.as("C-HR1");
    private final GradingApi second = GradingApi.as("C-HR2");

    @Inject
    Directory directory;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    TestClock clock;

    private Sql sql;

    @BeforeEach
    void givenAPublishedRanking() {
        sql = new Sql(dataSource);
        clock.today("2025-06-02");
        directory.put(Staff.of("C-HR1", "HO", "employee", "hr"));
        directory.put(Staff.of("C-HR2", "HO", "employee", "hr"));
        directory.put(Staff.of("C-MK", "HO", "employee", "marketing"));
        directory.put(Staff.of("C-STRANGER", "C-OTHER", "employee", "branch-head"));
        for (var holder : HOLDERS) {
            directory.put(Staff.of(holder, "C-B", "employee", "relationship-manager"));
        }
        if (!published) {
            new ExamEvents(PLAN)
                    .all(
                            HOLDERS.stream()
                                    .map(id -> new ExamEvents.Entry(id, "C-B", "45.00", "25.00", "18.00", "10.00"))
                                    .toList(),
                            "2025-02-28");
            var marketing = GradingApi.as("C-MK");
            var hash = marketing.awaitRanking(PLAN);
            marketing.decide("/rankings/" + PLAN + "/submission", hash).then().statusCode(200);
            hr.decide("/rankings/" + PLAN + "/approval", hash).then().statusCode(200);
            published = true;
        }
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isFetchedByItsHolderAndVerifiedByAnybody() throws IOException {
        var own = GradingApi.as("C-1").get("/certificates").jsonPath();
        var id = own.getString("[0].certificateId");
        assertThat(own.getList("certificateId")).hasSize(1);
        assertThat(own.getString("[0].state")).isEqualTo("ACTIVE");
        assertThat(own.getString("[0].verificationUrl")).endsWith("/verify/" + id);
        assertThat(GradingApi.as("C-STRANGER")
                        .get("/certificates/" + id + "/pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(GradingApi.as("C-STRANGER").get("/certificates?staffId=C-1").statusCode())
                .isEqualTo(404);

        var pdf = GradingApi.as("C-1").get("/certificates/" + id + "/pdf");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replace(" ", "")).contains("考生C-1", id);
        }
        assertThat(GradingApi.as("C-1").get("/certificates/" + id + "/pdf").asByteArray())
                .isEqualTo(pdf.asByteArray());

        var byNumber = anonymous("/public/certificates/" + id);
        assertThat(byNumber.getString("verdict")).isEqualTo("VALID");
        assertThat(byNumber.getString("holderName")).isEqualTo("考生C-1");
        assertThat(byNumber.getList("checks.outcome")).containsOnly("PASSED");
        var credential = hr.get("/certificates/" + id + "/credential").asString();
        assertThat(shown(credential).getString("verdict")).isEqualTo("VALID");
        var forged = shown(credential.replace("考生C-1", "考生C-9"));
        assertThat(forged.getString("verdict")).isEqualTo("NOT_GENUINE");
        assertThat(forged.getString("holderName")).isNull();
        assertThat(shown("不是凭证").getString("verdict")).isEqualTo("NOT_GENUINE");
    }

    @Test
    void aDecisionAboutTheQualificationCountsForTheCertificateAtOnce() {
        var id = certificate("C-2");
        var place = new CredentialPlace(
                hr.get("/certificates/" + id + "/credential").asString());
        assertThat(place.isMarked("suspension")).isFalse();

        decided("C-2", "SUSPENSION", "2025-06-02", "null");
        assertThat(anonymous("/public/certificates/" + id).getString("verdict")).isEqualTo("SUSPENDED");
        assertThat(place.isMarked("suspension")).isTrue();
        assertThat(place.isMarked("revocation")).isFalse();

        clock.today("2025-06-03");
        decided("C-2", "LIFTING", "2025-06-03", "null");
        assertThat(anonymous("/public/certificates/" + id).getString("verdict")).isEqualTo("VALID");
        assertThat(place.isMarked("suspension")).isFalse();

        decided(
                "C-2",
                "REVOCATION",
                "2025-06-03",
                "{\"revocation\":{\"ground\":\"MISCONDUCT\",\"sanction\":\"NO_BAR\"}}");
        assertThat(anonymous("/public/certificates/" + id).getString("verdict")).isEqualTo("REVOKED");
        assertThat(place.isMarked("revocation")).isTrue();
    }

    @Test
    void endsByItsDatesAndARenewalHasACertificateOfItsOwn() {
        var id = certificate("C-3");
        decided("C-3", "RENEWAL", "2028-03-01", "null");
        var certificates = hr.get("/certificates?staffId=C-3").jsonPath();
        assertThat(certificates.getList("validFrom")).containsExactly("2025-03-01", "2028-03-01");
        var renewed = certificates.getString("[1].certificateId");

        clock.today("2028-02-29");
        assertThat(anonymous("/public/certificates/" + id).getString("verdict")).isEqualTo("VALID");
        assertThat(anonymous("/public/certificates/" + renewed).getString("verdict"))
                .isEqualTo("NOT_YET_VALID");
        clock.today("2028-03-01");
        assertThat(anonymous("/public/certificates/" + id).getString("verdict")).isEqualTo("SUPERSEDED");
        assertThat(anonymous("/public/certificates/" + renewed).getString("verdict"))
                .isEqualTo("VALID");
    }

    @Test
    void theDatabaseKeepsWhatWasSigned() {
        assertThatThrownBy(() -> sql.update(
                        "update certificate set credential = '' where certificate_id = ?",
                        UUID.fromString(certificate("C-4"))))
                .isInstanceOf(SqlFailure.class);
        assertThat(RestAssured.given()
                        .basePath("/api/grading/v1")
                        .get("/public/certificates/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(RestAssured.given()
                        .basePath("/api/grading/v1")
                        .get("/public/status-lists/99/revocation")
                        .statusCode())
                .isEqualTo(404);
    }

    /** The place in the status lists that a credential names, read as a stranger's verifier reads it. */
    private record CredentialPlace(String credential) {

        boolean isMarked(String purpose) {
            var status =
                    JsonPath.from(credential).getMap("credentialStatus.find { it.statusPurpose == '" + purpose + "' }");
            var list = status.get("statusListCredential").toString();
            var published = RestAssured.given()
                    .basePath("")
                    .get(list.substring(list.indexOf("/api/")))
                    .asString();
            assertThat(JsonPath.from(published).getString("id")).isEqualTo(list);
            return StatusList.decode(JsonPath.from(published).getString("credentialSubject.encodedList"))
                    .contains(Integer.parseInt(status.get("statusListIndex").toString()));
        }
    }

    private String certificate(String staffId) {
        return hr.get("/certificates?staffId=" + staffId).jsonPath().getString("[0].certificateId");
    }

    private void decided(String staffId, String kind, String on, String details) {
        var actId = hr.create("/acts", """
                        {"staffId":"%s","kind":"%s","effectiveFrom":"%s","details":%s,"basis":"人力〔2025〕9 号"}""".formatted(staffId, kind, on, details))
                .jsonPath()
                .getString("actId");
        second.decide("/acts/" + actId + "/approval", "1").then().statusCode(200);
    }

    private static JsonPath anonymous(String path) {
        return RestAssured.given().basePath("/api/grading/v1").get(path).jsonPath();
    }

    private static JsonPath shown(String credential) {
        return RestAssured.given()
                .basePath("/api/grading/v1")
                .header("Content-Type", "application/vc")
                .body(credential.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/public/credential-verifications")
                .jsonPath();
    }
}
