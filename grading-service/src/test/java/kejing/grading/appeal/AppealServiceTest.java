package kejing.grading.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.Sql;
import kejing.grading.ExamEvents;
import kejing.grading.GradingApi;
import kejing.grading.Publicised;
import kejing.grading.TestClock;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appeals over HTTP, before and after the approval. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AppealServiceTest {
    private final GradingApi maker = GradingApi.as("AP-MK");
    private final GradingApi checker = GradingApi.as("AP-CM");
    private final GradingApi decider = GradingApi.as("AP-HR");
    private final GradingApi examiner = GradingApi.as("AP-EX");
    private final GradingApi candidate = GradingApi.as("P25");

    @Inject
    Directory directory;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void givenPeople() {
        directory.put(Staff.of("AP-MK", "HO", "employee", "marketing"));
        directory.put(Staff.of("AP-CM", "HO", "employee", "committee"));
        directory.put(Staff.of("AP-HR", "HO", "employee", "hr", "examiner"));
        directory.put(Staff.of("AP-EX", "HO", "employee", "examiner"));
        directory.put(Staff.of("P25", "B02", "employee", "relationship-manager"));
        directory.put(Staff.of("P01", "B02", "employee", "relationship-manager"));
        clock.today("2025-03-03");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void beforeTheApprovalEverybodyIsRankedAnewAndTheChangedLinesStandAgain() {
        var ranking = new Publicised("AP-A", maker)
                .submitted(30, Publicised.WITH_PUBLICITY)
                .posted();
        clock.today("2025-03-06");
        var appeal = file("AP-A", "CLERICAL");
        clock.today("2025-03-11");
        refused(maker.decide("/rankings/AP-A/notices/1/closing", ranking.noticeHash(1)), 409, "case-open");

        var decided = decide(decider, appeal, 1, "{\"upheld\":true,\"reason\":\"漏加一题\",\"score\":\"47.05\"}");

        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        assertThat(decided.jsonPath().getString("publishedScore")).isEqualTo("46.50");
        assertThat(decided.jsonPath().getString("finalScore")).isEqualTo("47.05");
        var board = maker.get("/rankings/AP-A").jsonPath();
        assertThat(board.getInt("seniors")).isEqualTo(20);
        var lines = candidate.get("/rankings/AP-A/notices/2/lines").jsonPath();
        assertThat(lines.getString("items.find { it.staffId == 'P25' }.proposedTier"))
                .isEqualTo("SENIOR");
        assertThat(lines.getString("items.find { it.staffId == 'P20' }.proposedTier"))
                .isEqualTo("INTERMEDIATE");
        assertThat(lines.getList("items.findAll { it.sinceVersion == 2 }.staffId"))
                .containsExactly("P25", "P20", "P21", "P22", "P23", "P24");
        assertThat(lines.getString("items.find { it.staffId == 'P20' }.endsOn")).isEqualTo("2025-03-18");
        refused(decide(decider, appeal, 2, "{\"upheld\":false,\"reason\":\"重复\"}"), 409, "appeal-decided");
    }

    @Test
    void afterTheApprovalTheAppellantRisesAndNobodyFalls() {
        new Publicised("AP-B", maker).submitted(30, Publicised.FREE).posted();
        var hash = maker.awaitRanking("AP-B");
        checker.decide("/rankings/AP-B/approval", hash).then().statusCode(200);
        var appeal = file("AP-B", "CLERICAL");

        refused(
                decide(checker, appeal, 1, "{\"upheld\":true,\"reason\":\"漏加一题\",\"score\":\"47.05\"}"),
                403,
                "decider-took-part");
        decide(decider, appeal, 1, "{\"upheld\":true,\"reason\":\"漏加一题\",\"score\":\"47.05\"}")
                .then()
                .statusCode(200);

        var ranking = maker.get("/rankings/AP-B").jsonPath();
        assertThat(ranking.getInt("seniors")).isEqualTo(21);
        assertThat(ranking.getString("hash")).isEqualTo(hash);
        var seniors = maker.get("/rankings/AP-B/candidates?tier=SENIOR").jsonPath();
        assertThat(seniors.getList("items")).hasSize(21);
        assertThat(seniors.getMap("items.find { it.staffId == 'P25' }"))
                .containsEntry("rank", 25)
                .containsEntry("tier", "INTERMEDIATE")
                .containsEntry("correctedRank", 20)
                .containsEntry("grantedTier", "SENIOR");
        assertThat(seniors.getMap("items.find { it.staffId == 'P20' }"))
                .containsEntry("correctedRank", 21)
                .containsEntry("grantedTier", "SENIOR");
        assertThat(checker.get("/qualifications/P25").jsonPath().getString("tier"))
                .isEqualTo("SENIOR");
        assertThat(checker.get("/qualifications/P20").jsonPath().getString("tier"))
                .isEqualTo("SENIOR");
    }

    @Test
    void disqualificationAfterTheApprovalRevokesThatPersonOnly() {
        new Publicised("AP-C", maker).submitted(22, Publicised.FREE);
        checker.decide("/rankings/AP-C/approval", maker.awaitRanking("AP-C"))
                .then()
                .statusCode(200);
        directory.put(Staff.of("AP-H2", "HO", "employee", "hr"));
        var objection = GradingApi.as("AP-H2")
                .create("/rankings/AP-C/objections", "{\"staffId\":\"P11\",\"grounds\":\"替考\",\"evidence\":\"监控录像\"}")
                .jsonPath()
                .getString("objectionId");

        decider.decide(
                        "/objections/" + objection + "/decision",
                        "OPEN",
                        "{\"upheld\":true,\"reason\":\"替考属实\",\"disqualify\":true}")
                .then()
                .statusCode(200);

        assertThat(checker.get("/qualifications/P11").jsonPath().getString("state"))
                .isEqualTo("REVOKED");
        assertThat(checker.get("/qualifications/P21").jsonPath().getString("tier"))
                .isEqualTo("INTERMEDIATE");
        assertThat(maker.get("/rankings/AP-C").jsonPath().getInt("seniors")).isEqualTo(19);
        assertThat(maker.get("/rankings/AP-C/candidates")
                        .jsonPath()
                        .getInt("items.find { it.staffId == 'P21' }.correctedRank"))
                .isEqualTo(20);
    }

    @Test
    void aReMarkIsSealedAndDecidedBySomebodyWhoDidNotMark() {
        new Publicised("AP-D", maker).submitted(25, Publicised.WITH_PUBLICITY).posted();
        var appeal = file("AP-D", "REMARK");
        var path = "/appeals/" + appeal;

        refused(decide(decider, appeal, 1, "{\"upheld\":true,\"reason\":\"复评\"}"), 422, "third-mark-missing");
        maker.decide(path + "/earlier-marks", "1", "{\"first\":\"46.00\",\"second\":\"47.00\"}")
                .then()
                .statusCode(200);
        refused(examiner.decide(path + "/third-mark", "1", "{\"mark\":\"49.50\"}"), 412, "stale-version");
        examiner.decide(path + "/third-mark", "2", "{\"mark\":\"49.50\"}")
                .then()
                .statusCode(200);
        assertThat(decider.get(path).asString()).doesNotContain("49.5").doesNotContain("46.0");
        var decided = decide(decider, appeal, 3, "{\"upheld\":true,\"reason\":\"复评\"}");

        assertThat(decided.jsonPath().getString("finalScore")).isEqualTo("47.50");
        assertThat(maker.get("/rankings/AP-D/candidates/P25").jsonPath().getString("candidate.written"))
                .isEqualTo("47.50");
    }

    @Test
    void theThirdMarkerDoesNotDecide() {
        new Publicised("AP-E", maker).submitted(25, Publicised.WITH_PUBLICITY).posted();
        var appeal = file("AP-E", "REMARK");

        decider.decide("/appeals/" + appeal + "/third-mark", "1", "{\"mark\":\"49.50\"}")
                .then()
                .statusCode(200);

        refused(decide(decider, appeal, 2, "{\"upheld\":false,\"reason\":\"维持\"}"), 403, "decider-took-part");
        assertThat(decide(checker, appeal, 2, "{\"upheld\":false,\"reason\":\"维持\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoEnteredThatLineInTheExamOrFinalisedTheExamDoesNotDecide() {
        directory.put(Staff.of("AP-H2", "HO", "employee", "hr"));
        var outsider = GradingApi.as("AP-H2");
        var exam = new ExamEvents("AP-H").marked("P25", "INTERVIEW", "AP-HR").finalisedBy("AP-CM");
        new Publicised("AP-H", maker)
                .submitted(exam, 25, Publicised.WITH_PUBLICITY)
                .posted();
        var appeal = file("AP-H", "CLERICAL");
        var ofTheLine = object("AP-H", "P25");
        var ofAnotherLine = object("AP-H", "P24");

        refused(decide(decider, appeal, 1, "{\"upheld\":false,\"reason\":\"维持\"}"), 403, "decider-took-part");
        refused(decide(checker, appeal, 1, "{\"upheld\":false,\"reason\":\"维持\"}"), 403, "decider-took-part");
        refused(dismiss(decider, ofTheLine), 403, "decider-took-part");
        refused(dismiss(checker, ofAnotherLine), 403, "decider-took-part");

        assertThat(decide(outsider, appeal, 1, "{\"upheld\":false,\"reason\":\"维持\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(dismiss(outsider, ofTheLine).statusCode()).isEqualTo(200);
        assertThat(dismiss(decider, ofAnotherLine).statusCode()).isEqualTo(200);
    }

    @Test
    void whoEnteredThePartInTheExamDoesNotGiveItsThirdMark() {
        var exam = new ExamEvents("AP-I").marked("P25", "WRITTEN", "AP-EX").marked("P25", "INTERVIEW", "AP-HR");
        new Publicised("AP-I", maker)
                .submitted(exam, 25, Publicised.WITH_PUBLICITY)
                .posted();
        var thirdMark = "/appeals/" + file("AP-I", "REMARK") + "/third-mark";

        refused(examiner.decide(thirdMark, "1", "{\"mark\":\"49.50\"}"), 403, "marked-in-exam");
        assertThat(decider.decide(thirdMark, "1", "{\"mark\":\"49.50\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLaterAnnouncementReplacesWhoEnteredAPart() {
        var exam = new ExamEvents("AP-J")
                .marked("P25", "WRITTEN", "AP-EX")
                .candidate(Publicised.exam(25).getLast());
        new Publicised("AP-J", maker)
                .submitted(exam.marked("P25", "WRITTEN", "AP-HR"), 25, Publicised.WITH_PUBLICITY)
                .posted();
        var thirdMark = "/appeals/" + file("AP-J", "REMARK") + "/third-mark";

        assertThat(new Sql(dataSource)
                        .list("select subject from exam_act where plan_id = 'AP-J'", row -> row.getString(1)))
                .containsExactly(Tokens.subject("AP-HR"));
        refused(decider.decide(thirdMark, "1", "{\"mark\":\"49.50\"}"), 403, "marked-in-exam");
        assertThat(examiner.decide(thirdMark, "1", "{\"mark\":\"49.50\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesOneAppealAComponentUntilTheEndOfThePublicityFromTheCandidateAlone() {
        new Publicised("AP-F", maker).submitted(25, Publicised.WITH_PUBLICITY).posted();
        clock.today("2025-03-10");
        var appeal = file("AP-F", "CLERICAL");

        refused(request(candidate, "AP-F", "WRITTEN", "REMARK"), 409, "appealed-already");
        assertThat(request(candidate, "AP-F", "EXPERIENCE", "ELIGIBILITY").statusCode())
                .isEqualTo(201);
        clock.today("2025-03-11");
        refused(request(candidate, "AP-F", "INTERVIEW", "REMARK"), 409, "publicity-over");
        refused(request(maker, "AP-F", "WRITTEN", "CLERICAL"), 404, "not-found");
        assertThat(GradingApi.as("P01").get("/appeals/" + appeal).statusCode()).isEqualTo(404);
        assertThat(GradingApi.as("P01").get("/rankings/AP-F/appeals").jsonPath().getList("$"))
                .isEmpty();
        assertThat(candidate.get("/rankings/AP-F/appeals").jsonPath().getList("$"))
                .hasSize(2);
        refused(
                decide(decider, appeal, 1, "{\"upheld\":true,\"reason\":\"更正\",\"score\":\"50.01\"}"),
                422,
                "component-out-of-range");
        assertThat(candidate.get("/appeals/" + appeal).jsonPath().getString("state"))
                .isEqualTo("OPEN");
    }

    @Test
    void asksWhoMovesWithoutMovingAnybody() {
        new Publicised("AP-G", maker).submitted(25, Publicised.FREE);
        var hash = maker.awaitRanking("AP-G");

        var answer = maker.post(
                        "/what-if/score-change",
                        "{\"planId\":\"AP-G\",\"staffId\":\"P25\",\"part\":\"WRITTEN\",\"score\":\"47.05\"}")
                .jsonPath();

        assertThat(answer.getList("moves.staffId")).containsExactly("P25", "P20", "P21", "P22", "P23", "P24");
        assertThat(answer.getInt("after.seniors")).isEqualTo(20);
        assertThat(maker.awaitRanking("AP-G")).isEqualTo(hash);
    }

    private List<String> announced(String planId, String staffId) {
        return new Sql(dataSource).list("""
                        select data::text from outbox where type = 'kejing.grading.qualification-granted.v1'
                          and data ->> 'planId' = ? and data ->> 'staffId' = ? order by agg_seq""", row -> row.getString(1), planId, staffId);
    }

    private String file(String planId, String kind) {
        var answer = request(candidate, planId, "WRITTEN", kind);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("appealId");
    }

    private static Response request(GradingApi who, String planId, String part, String kind) {
        return who.create(
                "/rankings/" + planId + "/appeals",
                "{\"part\":\"%s\",\"kind\":\"%s\",\"grounds\":\"评分有误\",\"evidence\":\"答卷复印件\"}".formatted(part, kind));
    }

    private String object(String planId, String staffId) {
        return examiner.create(
                        "/rankings/" + planId + "/objections",
                        "{\"staffId\":\"%s\",\"grounds\":\"面试超时\",\"evidence\":\"录像\"}".formatted(staffId))
                .jsonPath()
                .getString("objectionId");
    }

    private static Response dismiss(GradingApi who, String objectionId) {
        return who.decide("/objections/" + objectionId + "/decision", "OPEN", "{\"upheld\":false,\"reason\":\"不属实\"}");
    }

    private static Response decide(GradingApi who, String appealId, int version, String body) {
        return who.decide("/appeals/" + appealId + "/decision", Integer.toString(version), body);
    }

    private static void refused(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:kejing:problem:" + slug);
    }
}
