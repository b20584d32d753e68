package kejing.grading.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.Sql;
import kejing.chassis.sql.SqlFailure;
import kejing.grading.ExamEvents;
import kejing.grading.GradingApi;
import kejing.testkit.Await;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a proposed placement to a grade that floats, over Kafka, HTTP and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class LadderServiceTest {
    private static final String PLAN = "RM-LADDER";
    private static final String REASON = "{\"reason\":\"依据文件有误\"}";
    private static final String[] QUALIFIED = {"L-1", "L-2", "L-3", "L-4", "L-5", "L-6"};
    private static boolean published;

    private final GradingApi hr = GradingApi.as("L-HR1");
    private final GradingApi second = GradingApi.as("L-HR2");

    @Inject
    Directory directory;

    @Inject
    AgroalDataSource dataSource;

    private Sql sql;

    @BeforeEach
    void givenPeople() {
        sql = new Sql(dataSource);
        directory.put(Staff.of("L-MK", "HO", "employee", "marketing"));
        directory.put(Staff.of("L-HR1", "HO", "employee", "hr"));
        directory.put(Staff.of("L-HR2", "HO", "employee", "hr"));
        directory.put(Staff.of("L-HEAD", "L01", "employee", "branch-head"));
        directory.put(Staff.of("L-OTHER-HEAD", "L02", "employee", "branch-head"));
        directory.put(Staff.of("L-NEW", "L01", "employee"));
        for (var staffId : QUALIFIED) {
            directory.put(Staff.of(staffId, "L01", "employee", "relationship-manager"));
        }
        if (!published) {
            var exam = new ExamEvents(PLAN);
            for (var staffId : QUALIFIED) {
                exam.candidate(new ExamEvents.Entry(staffId, "L01", "45.00", "25.00", "18.00", "10.00"));
            }
            exam.finalised(QUALIFIED.length, "2025-02-28");
            var hash = GradingApi.as("L-MK").awaitRanking(PLAN);
            GradingApi.as("L-MK")
                    .decide("/rankings/" + PLAN + "/submission", hash)
                    .then()
                    .statusCode(200);
            hr.decide("/rankings/" + PLAN + "/approval", hash).then().statusCode(200);
            published = true;
        }
    }

    @Test
    void aSecondPersonPlacesAndTheGradeIsAnnounced() {
        assertThat(hr.get("/grades/L-1").statusCode()).isEqualTo(404);
        var act = propose(placement("L-1", "MARKET", "MANAGER-2"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var path = "/acts/" + act.getString("actId");
        assertThat(act.getString("state")).isEqualTo("PROPOSED");
        assertThat(hr.get("/grades/L-1").statusCode()).isEqualTo(404);
        assertThat(hr.get(path).header("ETag")).isEqualTo("\"1\"");

        assertThat(hr.decide(path + "/approval", "1").statusCode()).isEqualTo(403);
        assertThat(second.decide(path + "/approval", null).statusCode()).isEqualTo(428);
        assertThat(second.decide(path + "/approval", "2").statusCode()).isEqualTo(412);
        assertThat(second.decide(path + "/approval", "1").header("ETag")).isEqualTo("\"2\"");
        assertThat(second.decide(path + "/approval", "2").statusCode()).isEqualTo(409);
        assertThat(second.decide(path + "/rejection", "2", REASON).statusCode()).isEqualTo(409);

        var grade = grade("L-1", "2025-04-01", null);
        assertThat(grade.getString("grade")).isEqualTo("MANAGER-2");
        assertThat(grade.getString("title.zh")).isEqualTo("客户经理");
        assertThat(grade.getString("standing")).isEqualTo("ACTIVE");
        assertThat(grade.getList("trace")).isNotEmpty();
        assertThat(hr.get("/grades/L-1?on=2025-03-31").statusCode()).isEqualTo(404);
        assertThat(events("L-1"))
                .allSatisfy(data ->
                        EventContracts.assertMatches("grading-service", "kejing.grading.grade-changed.v1", data));
        assertThat(events("L-1")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(JsonPath.from(events("L-1").getFirst()).getString("grade")).isEqualTo("MANAGER-2");
        assertThat(JsonPath.from(events("L-1").getLast()).getString("effectiveFrom"))
                .isEqualTo("2028-03-01");
        assertThat(JsonPath.from(events("L-1").getLast()).getString("grade")).isNull();
    }

    @Test
    void repeatingAProposalMakesOneAct() {
        var key = UUID.randomUUID().toString();
        var first = hr.create("/acts", key, placement("L-2", "CREDIT", "MANAGER-3"));
        var again = hr.create("/acts", key, placement("L-2", "CREDIT", "MANAGER-3"));

        assertThat(again.jsonPath().getString("actId"))
                .isEqualTo(first.jsonPath().getString("actId"));
        assertThat(hr.get("/acts?staffId=L-2").jsonPath().getList("items.actId"))
                .hasSize(1);
        var path = "/acts/" + first.jsonPath().getString("actId");
        assertThat(second.decide(path + "/rejection", "1", "{\"reason\":\" \"}").statusCode())
                .isEqualTo(400);
        var rejected = second.decide(path + "/rejection", "1", REASON).jsonPath();
        assertThat(rejected.getString("state")).isEqualTo("REJECTED");
        assertThat(rejected.getString("rejectionReason")).isEqualTo("依据文件有误");
        assertThat(rejected.getString("name")).isNotBlank();
        assertThat(hr.get("/grades/L-2").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatTheRulesForbid() {
        assertThat(slug(placement("L-NEW", "MARKET", "ASSISTANT-3")))
                .isEqualTo("urn:kejing:problem:qualification-needed");
        assertThat(slug(placement("L-HEAD", "MARKET", "TRAINEE"))).isEqualTo("urn:kejing:problem:post-outside-ladder");
        assertThat(slug(act("L-3", "LIFTING", "2025-04-01"))).isEqualTo("urn:kejing:problem:qualification-standing");
        assertThat(slug(act("L-3", "REVOCATION", "2025-04-01"))).isEqualTo("urn:kejing:problem:act-fields");
        assertThat(slug(placement("L-NOBODY", "MARKET", "TRAINEE"))).isEqualTo("urn:kejing:problem:not-found");
        assertThat(GradingApi.as("L-1")
                        .create("/acts", "k", placement("L-1", "MARKET", "TRAINEE"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(hr.get("/grades?on=2025-02-30").statusCode()).isEqualTo(400);
        assertThat(hr.get("/grades?knownAt=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void aGradeIsSeenByThePersonTheBranchHeadAndTheBank() {
        place("L-3", "MARKET", "SENIOR-4");

        assertThat(GradingApi.as("L-3").get("/grades/L-3").jsonPath().getString("title.zh"))
                .isEqualTo("高级客户经理");
        assertThat(GradingApi.as("L-HEAD").get("/grades/L-3").statusCode()).isEqualTo(200);
        assertThat(GradingApi.as("L-NEW").get("/grades/L-3").statusCode()).isEqualTo(404);
        assertThat(GradingApi.as("L-OTHER-HEAD").get("/grades/L-3").statusCode())
                .isEqualTo(404);
        assertThat(staff(GradingApi.as("L-3"), "")).containsExactly("L-3");
        assertThat(staff(GradingApi.as("L-HEAD"), "")).contains("L-3");
        assertThat(staff(GradingApi.as("L-OTHER-HEAD"), "")).isEmpty();
        assertThat(staff(hr, "&branchId=L01")).contains("L-3");
        assertThat(staff(hr, "&branchId=L02")).isEmpty();
        assertThat(staff(hr, "&type=MARKET&grade=SENIOR-4")).containsExactly("L-3");
        assertThat(staff(hr, "&type=CREDIT")).doesNotContain("L-3");
    }

    @Test
    void theYearMovesTheGradeAMissingOneDoesNotAndACorrectionKeepsWhatWeKnew() {
        place("L-4", "MARKET", "MANAGER-2");
        place("L-5", "MARKET", "MANAGER-2");
        evaluation("L-4", 1, "100.00");
        periodClosed("L-2025", "2025-01-01", "2026-01-01");

        Await.until(() -> "MANAGER-1".equals(grade("L-4", "2026-01-01", null).getString("grade")));
        var promoted = grade("L-4", "2026-01-01", null);
        assertThat(promoted.getString("reason")).isEqualTo("PROMOTED");
        assertThat(grade("L-5", "2026-01-01", null).getString("reason")).isEqualTo("EVALUATION_MISSING");
        assertThat(grade("L-5", "2026-01-01", null).getString("grade")).isEqualTo("MANAGER-2");

        evaluation("L-4", 2, "59.99");
        Await.until(() -> "MANAGER-3".equals(grade("L-4", "2026-01-01", null).getString("grade")));
        var then = grade("L-4", "2026-01-01", promoted.getString("recordedFrom"));
        assertThat(then.getString("grade")).isEqualTo("MANAGER-1");
        assertThat(then.getString("recordedTo"))
                .isEqualTo(grade("L-4", "2026-01-01", null).getString("recordedFrom"));
        assertThat(grade("L-4", "2025-12-31", null).getString("grade")).isEqualTo("MANAGER-2");
        assertThat(JsonPath.from(events("L-4").getLast()).getString("effectiveFrom"))
                .isEqualTo("2028-03-01");
        assertThat(events("L-4")).anySatisfy(data -> {
            assertThat(JsonPath.from(data).getString("reason")).isEqualTo("DEMOTED");
            assertThat(JsonPath.from(data).getString("effectiveFrom")).isEqualTo("2026-01-01");
        });
        assertThat(hr.get("/grades/L-4/history").jsonPath().getList("from"))
                .containsExactly("2025-04-01", "2026-01-01", "2028-03-01");
    }

    @Test
    void losingTheQualificationCapsAtOnceAndTheDatabaseGuardsTheHistory() {
        place("L-6", "MARKET", "MANAGER-2");
        var suspended =
                propose(act("L-6", "SUSPENSION", "2025-08-15")).jsonPath().getString("actId");
        assertThat(grade("L-6", "2025-08-15", null).getString("grade")).isEqualTo("MANAGER-2");

        second.decide("/acts/" + suspended + "/approval", "1").then().statusCode(200);

        assertThat(grade("L-6", "2025-08-14", null).getString("grade")).isEqualTo("MANAGER-2");
        assertThat(grade("L-6", "2025-08-15", null).getString("grade")).isNull();
        assertThat(grade("L-6", "2025-08-15", null).getString("reason")).isEqualTo("QUALIFICATION_LOST");
        assertThatThrownBy(() -> sql.update("""
                        insert into grade_span (member, valid_from, recorded_from, scheme_id, manager_type, standing,
                          reason, trace)
                        select member, '2025-08-20', now(), 'X', 'X', 'NONE', 'PLACED', '[]'
                        from ladder_member where staff_id = 'L-6'""")).isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> sql.update(
                        "update staff_act set decided_by = proposed_by where act_id = ?", UUID.fromString(suspended)))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void showsTheLadderAndTriesAnEvaluationWithoutStoringIt() {
        var ladder = GradingApi.as("L-NEW").get("/ladder?on=2025-06-30").jsonPath();
        assertThat(ladder.getString("schemeId")).isEqualTo("LADDER-RULEBOOK-1");
        assertThat(ladder.getList("positions")).hasSize(11);
        assertThat(ladder.getList("levels.name.zh")).containsExactly("见习客户经理", "助理客户经理", "客户经理", "高级客户经理");

        var tried = GradingApi.as("L-NEW").post("/ladder/what-if", """
                        {"type":"MARKET","grade":"ASSISTANT-1","tier":"JUNIOR","cadence":"ANNUAL","score":"103.39"}""").jsonPath();
        assertThat(tried.getString("reached.code")).isEqualTo("ASSISTANT-1");
        assertThat(tried.getString("reason")).isEqualTo("QUALIFICATION_NEEDED");
        assertThat(tried.getString("trace[0].zh"))
                .isEqualTo("年度考核得分 103.39（晋升线 100.00、降级线 60.00）：助理客户经理一级 → 助理客户经理一级；升入更高层级须有相应资格，当日为初级资格（有效）");
    }

    @Test
    void anotherBanksLadderComesAsASchemeWithoutCode() throws IOException {
        try (var file = getClass().getResourceAsStream("/schemes/LADDER-10X6.json")) {
            var draft = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            hr.create("/schemes", UUID.randomUUID().toString(), draft).then().statusCode(201);
        }
        var hash = hr.get("/schemes/LADDER-10X6").jsonPath().getString("hash");
        second.decide("/schemes/LADDER-10X6/approval", hash).then().statusCode(200);

        assertThat(hr.get("/ladder?on=2099-01-01").jsonPath().getList("positions"))
                .hasSize(60);
        assertThat(hr.get("/ladder?on=2098-12-31").jsonPath().getList("positions"))
                .hasSize(11);
    }

    private void place(String staffId, String type, String grade) {
        var actId = propose(placement(staffId, type, grade)).jsonPath().getString("actId");
        second.decide("/acts/" + actId + "/approval", "1").then().statusCode(200);
    }

    private Response propose(String body) {
        return hr.create("/acts", body);
    }

    private String slug(String body) {
        return propose(body).jsonPath().getString("type");
    }

    private static String placement(String staffId, String type, String grade) {
        return """
                {"staffId":"%s","kind":"PLACEMENT","effectiveFrom":"2025-04-01",
                 "details":{"placement":{"type":"%s","grade":"%s"}},"basis":"人力〔2025〕7 号"}""".formatted(staffId, type, grade);
    }

    private static String act(String staffId, String kind, String on) {
        return """
                {"staffId":"%s","kind":"%s","effectiveFrom":"%s","basis":"人力〔2025〕9 号"}""".formatted(staffId, kind, on);
    }

    private JsonPath grade(String staffId, String on, String knownAt) {
        return hr.get("/grades/" + staffId + "?on=" + on + (knownAt == null ? "" : "&knownAt=" + knownAt))
                .jsonPath();
    }

    private static List<String> staff(GradingApi asker, String filter) {
        return asker.get("/grades?on=2025-06-30" + filter).jsonPath().getList("items.staffId");
    }

    private List<String> events(String staffId) {
        return sql.list(
                "select data::text from outbox where type = ? and agg_id = ? order by agg_seq",
                row -> row.getString(1),
                "kejing.grading.grade-changed.v1",
                staffId);
    }

    private static void evaluation(String staffId, int version, String score) {
        TestEvents.publish(
                "kejing.performance",
                "kejing.performance.evaluation-completed.v1",
                "evaluation",
                "L-2025:" + staffId,
                version,
                Map.of(
                        "periodId",
                        "L-2025",
                        "staffId",
                        staffId,
                        "version",
                        version,
                        "rank",
                        1,
                        "score",
                        score,
                        "rorac",
                        "182770.00"));
    }

    private static void periodClosed(String periodId, String from, String to) {
        TestEvents.publish(
                "kejing.performance",
                "kejing.performance.period-closed.v1",
                "period",
                periodId,
                1,
                Map.of("periodId", periodId, "from", from, "to", to, "version", 1));
    }
}
