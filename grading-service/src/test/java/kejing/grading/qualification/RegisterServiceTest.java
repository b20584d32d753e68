package kejing.grading.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.Sql;
import kejing.chassis.sql.SqlFailure;
import kejing.grading.ExamEvents;
import kejing.grading.GradingApi;
import kejing.grading.TestClock;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a qualification after it was granted, and who never got one, over HTTP and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RegisterServiceTest {
    private final GradingApi hr = GradingApi.as("R-HR1");
    private final GradingApi second = GradingApi.as("R-HR2");
    private final GradingApi marketing = GradingApi.as("R-MK");

    @Inject
    Directory directory;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    TestClock clock;

    private Sql sql;

    @BeforeEach
    void givenPeople() {
        sql = new Sql(dataSource);
        directory.put(Staff.of("R-HR1", "HO", "employee", "hr"));
        directory.put(Staff.of("R-HR2", "HO", "employee", "hr"));
        directory.put(Staff.of("R-MK", "HO", "employee", "marketing"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aSuspensionIsDecidedByASecondPersonAnnouncedAndDoesNotRewriteWhatWeKnew() {
        manager("R-A1");
        published("R-SUSPEND", "2025-02-28", passed("R-A1"));
        assertThat(announced("R-A1")).containsExactly("2025-03-01 ACTIVE SENIOR", "2028-03-01 EXPIRED SENIOR");
        var before = hr.get("/qualifications/R-A1?on=2025-08-15").jsonPath();
        assertThat(before.getString("state")).isEqualTo("ACTIVE");
        var known = sql.one("select max(recorded_from)::text from qualification_span", row -> row.getString(1))
                .orElseThrow()
                .replace(' ', 'T');

        var act = hr.create("/acts", act("R-A1", "SUSPENSION", "2025-08-15", "null"))
                .jsonPath()
                .getString("actId");
        assertThat(hr.decide("/acts/" + act + "/approval", "1").statusCode()).isEqualTo(403);
        assertThat(GradingApi.as("R-A1").get("/acts").statusCode()).isEqualTo(403);
        second.decide("/acts/" + act + "/approval", "1").then().statusCode(200);

        assertThat(state("R-A1", "2025-08-14")).isEqualTo("ACTIVE");
        assertThat(state("R-A1", "2025-08-15")).isEqualTo("SUSPENDED");
        assertThat(hr.get("/qualifications/R-A1?on=2025-08-15&knownAt=" + known)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("ACTIVE");
        assertThat(hr.get("/qualifications/R-A1?on=2025-02-28").statusCode()).isEqualTo(404);
        assertThat(announced("R-A1"))
                .containsExactly(
                        "2025-03-01 ACTIVE SENIOR",
                        "2028-03-01 EXPIRED SENIOR",
                        "2025-08-15 SUSPENDED SENIOR",
                        "2028-03-01 EXPIRED SENIOR");
        assertThat(hr.get("/qualifications?state=SUSPENDED&on=2025-08-15")
                        .jsonPath()
                        .getList("items.staffId"))
                .contains("R-A1");
        assertThat(slug(act("R-A1", "SUSPENSION", "2025-08-16", "null")))
                .isEqualTo("urn:kejing:problem:qualification-standing");

        assertThat(hr.get("/unqualified-staff/R-A1?on=2025-08-15").statusCode())
                .as("who is suspended has a qualification")
                .isEqualTo(404);

        decided(act("R-A1", "LIFTING", "2025-09-01", "null"));
        assertThat(state("R-A1", "2025-08-31")).isEqualTo("SUSPENDED");
        assertThat(state("R-A1", "2025-09-01")).isEqualTo("ACTIVE");
        var spans = hr.get("/qualifications/R-A1/history").jsonPath();
        assertThat(spans.getList("[0].spans.state")).containsExactly("ACTIVE", "SUSPENDED", "ACTIVE", "EXPIRED");
    }

    @Test
    void ofTwoActsThatExcludeEachOtherOneIsApproved() throws Exception {
        manager("R-H1");
        published("R-RACE", "2025-02-28", passed("R-H1"));
        var acts = List.of(
                hr.create("/acts", act("R-H1", "SUSPENSION", "2025-08-15", "null"))
                        .jsonPath()
                        .getString("actId"),
                hr.create("/acts", act("R-H1", "SUSPENSION", "2025-08-15", "null"))
                        .jsonPath()
                        .getString("actId"));

        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads
                    .invokeAll(acts.stream()
                            .<Callable<Integer>>map(actId -> () -> second.decide("/acts/" + actId + "/approval", "1")
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }

        assertThat(answers).containsExactly(200, 422);
    }

    @Test
    void nobodyDecidesOnTheOwnQualification() {
        directory.put(Staff.of("R-HR2", "HO", "employee", "hr"));
        published("R-OWN", "2025-02-28", passed("R-HR2"));
        var act = hr.create("/acts", act("R-HR2", "SUSPENSION", "2025-08-15", "null"))
                .jsonPath()
                .getString("actId");

        assertThat(second.decide("/acts/" + act + "/approval", "1").jsonPath().getString("type"))
                .isEqualTo("urn:kejing:problem:own-case");
    }

    @Test
    void fraudVoidsFromTheFirstDayAndTheBarVoidsTheNextExamToo() {
        manager("R-B1");
        published("R-FRAUD-1", "2025-02-28", passed("R-B1"));
        decided(act(
                "R-B1",
                "REVOCATION",
                "2025-10-01",
                "{\"revocation\":{\"ground\":\"FRAUD\",\"sanction\":\"BAR_OF_YEARS\"}}"));
        assertThat(state("R-B1", "2025-03-01")).isEqualTo("REVOKED");

        published("R-FRAUD-2", "2026-02-28", passed("R-B1"));

        assertThat(state("R-B1", "2026-03-01")).isEqualTo("REVOKED");
        var history = hr.get("/qualifications/R-B1/history").jsonPath();
        assertThat(history.getList("[1].spans.state")).containsExactly("REVOKED");
        assertThat(history.getString("[1].spans[0].cause")).startsWith("act/");
        assertThat(announced("R-B1").getLast()).isEqualTo("2026-03-01 REVOKED SENIOR");
    }

    @Test
    void aRenewalFollowsTheEndAndTakesTheAnnouncedEndBack() {
        manager("R-C1");
        published("R-RENEW", "2025-02-28", passed("R-C1"));
        assertThat(slug(act("R-C1", "RENEWAL", "2028-02-29", "null")))
                .isEqualTo("urn:kejing:problem:renewal-from-the-end");
        assertThat(slug(act("R-C1", "RENEWAL", "2028-03-02", "null")))
                .isEqualTo("urn:kejing:problem:qualification-standing");

        decided(act("R-C1", "RENEWAL", "2028-03-01", "null"));

        assertThat(state("R-C1", "2028-03-01")).isEqualTo("ACTIVE");
        assertThat(state("R-C1", "2031-03-01")).isEqualTo("EXPIRED");
        assertThat(hr.get("/qualifications/R-C1/history").jsonPath().getList("renewal"))
                .containsExactly(0, 1);
        assertThat(announced("R-C1")).endsWith("2028-03-01 ACTIVE SENIOR", "2031-03-01 EXPIRED SENIOR");
    }

    // The days lie behind those of all other tests, because every later exam ends a provisional qualification.
    @Test
    void depositsGrantAProvisionalQualificationUntilTheNextExam() {
        manager("R-D1");
        manager("R-D2");
        published(
                "R-DEPOSITS",
                "2026-12-30",
                new ExamEvents.Entry("R-D1", "R-B", "41.99", "25.00", "18.00", "8.00"),
                new ExamEvents.Entry("R-D2", "R-B", "41.99", "25.00", "18.00", "8.00"),
                passed("R-D9"));
        deposits("2025,RD1,1095000000.00,R-D1,1\n2025,RD2,1094999999.99,R-D2,1\n");
        clock.today("2036-01-10");
        assertThat(unqualified()).contains("R-D1", "R-D2").doesNotContain("R-D9");
        assertThat(hr.get("/unqualified-staff/R-D1").jsonPath().getBoolean("route.open"))
                .isTrue();
        assertThat(hr.get("/unqualified-staff/R-D2").jsonPath().getBoolean("route.open"))
                .isFalse();

        assertThat(slug(outcome("R-D1", "CONTRACT_END", false))).isEqualTo("urn:kejing:problem:alternative-route-open");
        assertThat(slug(provisional("R-D2", "2036-01-10"))).isEqualTo("urn:kejing:problem:alternative-route-closed");
        decided(provisional("R-D1", "2036-01-10"));

        var granted = hr.get("/qualifications/R-D1?on=2036-01-10").jsonPath();
        assertThat(granted.getString("state")).isEqualTo("PROVISIONAL");
        assertThat(granted.getString("tier")).isEqualTo("JUNIOR");
        assertThat(granted.getString("validTo")).isEqualTo("2037-01-10");
        assertThat(granted.getString("rank")).isNull();
        assertThat(unqualified()).doesNotContain("R-D1");
        assertThat(announced("R-D1")).containsExactly("2036-01-10 PROVISIONAL JUNIOR", "2037-01-10 EXPIRED JUNIOR");
        assertThat(slug(provisional("R-D1", "2036-01-11"))).isEqualTo("urn:kejing:problem:qualified-already");

        decided(act("R-D1", "RENEWAL", "2037-01-10", "null"));
        assertThat(slug(act("R-D1", "RENEWAL", "2038-01-10", "null")))
                .isEqualTo("urn:kejing:problem:provisional-renewals-used");

        clock.today("2036-06-01");
        published("R-DEPOSITS-NEXT", "2026-12-31", passed("R-D8"));
        assertThat(state("R-D1", "2036-05-31")).isEqualTo("PROVISIONAL");
        assertThat(state("R-D1", "2036-06-01")).isEqualTo("EXPIRED");
        assertThat(hr.get("/qualifications/R-D1/history").jsonPath().getString("[0].spans[1].cause"))
                .isEqualTo("lapse");
    }

    @Test
    void anOpinionOnStaffWithoutAQualificationIsARecordAndNothingElse() {
        manager("R-E1");
        assertThat(hr.get("/unqualified-staff/R-E1").jsonPath().getString("state"))
                .isEqualTo("NONE");
        assertThat(slug(outcome("R-HR1", "TRANSFER", false))).isEqualTo("urn:kejing:problem:not-unqualified");
        assertThat(slug(outcome("R-E1", "AGENT", false))).isEqualTo("urn:kejing:problem:agent-needs-consent");

        decided(outcome("R-E1", "AGENT", true));

        var entry = hr.get("/unqualified-staff/R-E1").jsonPath();
        assertThat(entry.getString("actState")).isEqualTo("APPROVED");
        assertThat(directory.byId("R-E1").orElseThrow().active()).isTrue();
        assertThat(GradingApi.as("R-E1").get("/unqualified-staff").statusCode()).isEqualTo(403);
    }

    @Test
    void thePersonalFileTellsTheWholeWay() {
        manager("R-F1");
        directory.put(Staff.of("R-FH", "R-B", "employee", "branch-head"));
        directory.put(Staff.of("R-FO", "R-OTHER", "employee", "branch-head"));
        published("R-FILE", "2025-02-28", passed("R-F1"));
        var proposed = hr.create("/acts", act("R-F1", "SUSPENSION", "2026-01-01", "null"))
                .jsonPath()
                .getString("actId");

        var own = GradingApi.as("R-F1").get("/personal-files/R-F1").jsonPath();
        assertThat(own.getList("exams.planId")).containsExactly("R-FILE");
        assertThat(own.getString("exams[0].total")).isEqualTo("80.00");
        assertThat(own.getList("qualifications.tier")).containsExactly("SENIOR");
        assertThat(own.getList("acts")).isEmpty();
        assertThat(hr.get("/personal-files/R-F1").jsonPath().getList("acts.actId"))
                .containsExactly(proposed);
        assertThat(GradingApi.as("R-FH").get("/personal-files/R-F1").statusCode())
                .isEqualTo(200);
        assertThat(GradingApi.as("R-FO").get("/personal-files/R-F1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDatabaseGuardsTheRegister() {
        manager("R-G1");
        published("R-GUARD", "2025-02-28", passed("R-G1"));

        assertThatThrownBy(() -> sql.update("update qualification set tier = 'JUNIOR' where staff_id = 'R-G1'"))
                .isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> sql.update("""
                        insert into qualification_span (grant_no, valid_from, state, cause, recorded_from)
                        select grant_no, '2025-06-01', 'ACTIVE', 'x', now() from qualification where staff_id = 'R-G1'""")).isInstanceOf(SqlFailure.class);
    }

    private void manager(String staffId) {
        directory.put(Staff.of(staffId, "R-B", "employee", "relationship-manager"));
    }

    private static ExamEvents.Entry passed(String staffId) {
        return new ExamEvents.Entry(staffId, "R-B", "45.00", "25.00", "18.00", "10.00");
    }

    private void published(String planId, String cutOff, ExamEvents.Entry... entries) {
        new ExamEvents(planId).all(List.of(entries), cutOff);
        var hash = marketing.awaitRanking(planId);
        marketing.decide("/rankings/" + planId + "/submission", hash).then().statusCode(200);
        hr.decide("/rankings/" + planId + "/approval", hash).then().statusCode(200);
    }

    private void decided(String act) {
        var actId = hr.create("/acts", act)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("actId");
        second.decide("/acts/" + actId + "/approval", "1").then().statusCode(200);
    }

    private String slug(String act) {
        return hr.create("/acts", act).jsonPath().getString("type");
    }

    private static String act(String staffId, String kind, String on, String details) {
        return """
                {"staffId":"%s","kind":"%s","effectiveFrom":"%s","details":%s,"basis":"人力〔2025〕9 号"}""".formatted(staffId, kind, on, details);
    }

    private static String provisional(String staffId, String on) {
        return act(
                staffId,
                "PROVISIONAL",
                on,
                "{\"provisional\":{\"planId\":\"R-DEPOSITS\",\"year\":2025,\"marketingStaffAtCutOff\":true}}");
    }

    private static String outcome(String staffId, String opinion, boolean agrees) {
        return act(
                staffId,
                "UNQUALIFIED",
                "2025-04-01",
                "{\"opinion\":{\"opinion\":\"%s\",\"staffAgrees\":%s}}".formatted(opinion, agrees));
    }

    private String state(String staffId, String on) {
        return hr.get("/qualifications/" + staffId + "?on=" + on).jsonPath().getString("state");
    }

    private List<String> unqualified() {
        return hr.get("/unqualified-staff?branchId=R-B&limit=200").jsonPath().getList("items.staffId");
    }

    private List<String> announced(String staffId) {
        return sql.list(
                "select data::text from outbox where type = ? and agg_id = ? order by agg_seq",
                row -> {
                    var data = row.getString(1);
                    EventContracts.assertMatches("grading-service", "kejing.grading.qualification-changed.v1", data);
                    var json = JsonPath.from(data);
                    return "%s %s %s"
                            .formatted(
                                    json.getString("effectiveFrom"), json.getString("state"), json.getString("tier"));
                },
                "kejing.grading.qualification-changed.v1",
                staffId);
    }

    private static void deposits(String rows) {
        Response taken = RestAssured.given()
                .basePath("/api/grading/v1")
                .auth()
                .oauth2(Tokens.machine("core-banking"))
                .contentType("text/csv")
                .queryParam("file", "register-deposits.csv")
                .body(("year,account_id,balance_sum,staff_id,share\n" + rows).getBytes(StandardCharsets.UTF_8))
                .post("/deposit-averages/import");
        taken.then().statusCode(200);
    }
}
