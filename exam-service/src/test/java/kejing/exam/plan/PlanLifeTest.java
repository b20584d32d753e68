package kejing.exam.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kejing.chassis.sql.Sql;
import kejing.exam.testing.Bank;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan from its draft to its final scores, through HTTP, with what it tells the other services. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PlanLifeTest {

    @Inject
    AgroalDataSource dataSource;

    private Bank bank;

    @BeforeEach
    void givenTwoBranchesWithTheirPeople() {
        bank = Bank.open("LIFE");
        bank.importBranches("L00,总行,Y,Y", "L01,城东支行,N,Y", "L02,城西支行,N,Y");
        bank.importStaff(
                Bank.staffRow("L-HEAD-1", "L01", "branch-head"),
                Bank.staffRow("L-HEAD-2", "L02", "branch-head"),
                Bank.staffRow("L-0001", "L01", "relationship-manager"),
                Bank.staffRow("L-0002", "L01", "relationship-manager"),
                Bank.staffRow("L-0003", "L02", "relationship-manager"),
                Bank.staffRow("L-0004", "L00", ""));
        bank.importPosts(
                "L-0001,VICE_PRESIDENT,L01,2020-01-01,2023-05-31,任〔2020〕1号",
                "L-0001,PRESIDENT,L01,2023-06-01,2025-05-31,任〔2023〕7号");
        bank.importEmployments("L-0001,本行,2014-06-01,2025-05-31", "L-0003,本行,2016-07-01,");
    }

    @Test
    void aPlanLivesFromItsDraftToItsFinalScores() {
        bank.draft("LIFE-1").then().statusCode(201).body("state", equalTo("DRAFT"));
        bank.step(bank.hr(), "LIFE-1", "opening").then().statusCode(200).body("state", equalTo("OPEN"));
        bank.register("LIFE-1", "L-HEAD-1", "L-0001", "L-0002")
                .then()
                .statusCode(201)
                .body("registered", equalTo(2));
        bank.register("LIFE-1", "L-HEAD-2", "L-0003").then().statusCode(201);
        bank.register("LIFE-1", bank.hr(), "L-0004").then().statusCode(201);
        bank.step(bank.marketing(), "LIFE-1", "registration-close")
                .then()
                .statusCode(200)
                .body("state", equalTo("MARKING"));

        bank.sendScores(
                        "LIFE-1",
                        bank.examiner(),
                        "L-0001,SCORED,41.50,SCORED,4.50,4.00,17.50",
                        "L-0002,SCORED,38,ABSENT,,,",
                        "L-0003,SCORED,50,SCORED,5,5,20")
                .then()
                .statusCode(200)
                .body("created", equalTo(3));
        bank.step(bank.examiner(), "LIFE-1", "scores-submission")
                .then()
                .statusCode(422)
                .body("staffIds", contains("L-0004"));
        enter("LIFE-1", "L-0004", "{\"written\":{\"state\":\"VOID\"},\"interview\":{\"state\":\"EXCUSED\"}}")
                .then()
                .statusCode(200);
        bank.step(bank.examiner(), "LIFE-1", "scores-submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        bank.step(bank.hr(), "LIFE-1", "finalisation")
                .then()
                .statusCode(200)
                .body("state", equalTo("FINALISED"))
                .body("finalisedOn", notNullValue());

        tellsGradingTheFinalComponents();
    }

    private void tellsGradingTheFinalComponents() {
        List<OutboxRow> events = outboxOf("LIFE-1");
        assertThat(events)
                .extracting(OutboxRow::type)
                .containsExactly(
                        "kejing.exam.component-scores-finalised.v1",
                        "kejing.exam.component-scores-finalised.v1",
                        "kejing.exam.component-scores-finalised.v1",
                        "kejing.exam.component-scores-finalised.v1",
                        "kejing.exam.plan-finalised.v1");
        events.forEach(event -> EventContracts.assertMatches("exam-service", event.type(), event.data()));

        JsonPath first = new JsonPath(events.getFirst().data());
        assertThat(first.getString("staffId")).isEqualTo("L-0001");
        assertThat(first.getString("written.score")).isEqualTo("41.50");
        assertThat(first.getString("interview.score")).isEqualTo("26.00");
        assertThat(first.getString("interview.adaptability")).isEqualTo("17.50");
        assertThat(first.getString("experience.score")).isEqualTo("15.00");

        JsonPath absent = new JsonPath(events.get(1).data());
        assertThat(absent.getString("interview.state")).isEqualTo("ABSENT");
        assertThat(absent.getString("interview.score")).isNull();
        assertThat(absent.getString("experience.state")).isEqualTo("NOT_CLAIMED");
        assertThat(new JsonPath(events.getLast().data()).getInt("candidates")).isEqualTo(4);
    }

    @Test
    void peopleSeeTheCandidatesThatAreTheirsAndMarksOnlyWhenTheyAreFinal() {
        givenMarking("LIFE-2");
        bank.sendScores(
                "LIFE-2", bank.examiner(), "L-0001,SCORED,41.50,SCORED,4.50,4.00,17.50", "L-0003,ABSENT,,ABSENT,,,");

        Bank.as(bank.hr()).get("/plans/LIFE-2/candidates").then().body("items", hasSize(2));
        Bank.as("L-HEAD-2").get("/plans/LIFE-2/candidates").then().body("items.staffId", contains("L-0003"));
        Bank.as("L-0001").get("/plans/LIFE-2/candidates").then().body("items.staffId", contains("L-0001"));
        Bank.as("L-0002").get("/plans/LIFE-2/candidates/L-0001").then().statusCode(404);
        Bank.as("L-HEAD-2").get("/plans/LIFE-2/candidates/L-0001").then().statusCode(404);
        Bank.as("L-0001")
                .get("/plans/LIFE-2/candidates/L-0001")
                .then()
                .statusCode(200)
                .body("withheld", equalTo(true))
                .body("written", nullValue())
                .body("experience.score", equalTo("15.00"))
                .body("experienceTrace.lines.rule", contains("R5", "R5", "R4", "R6"))
                .body("experienceTrace.lines[2].text.zh", containsString("共 65 个整月，满 5 年"));

        bank.step(bank.marketing(), "LIFE-2", "scores-submission").then().statusCode(200);
        bank.step(bank.hr(), "LIFE-2", "finalisation").then().statusCode(200);
        Bank.as("L-0001")
                .get("/plans/LIFE-2/candidates/L-0001")
                .then()
                .body("withheld", equalTo(false))
                .body("interview.score", equalTo("26.00"));
    }

    @Test
    void aPlanIsOpenedAndFinalisedByASecondPerson() {
        bank.draft("LIFE-3").then().statusCode(201);
        secondPersonNeeded(bank.step(bank.marketing(), "LIFE-3", "opening"));
        bank.step(bank.secondMarketing(), "LIFE-3", "opening").then().statusCode(200);
        bank.register("LIFE-3", "L-HEAD-1", "L-0001").then().statusCode(201);
        bank.step(bank.marketing(), "LIFE-3", "registration-close").then().statusCode(200);
        bank.sendScores("LIFE-3", bank.examinerOfHr(), "L-0001,SCORED,41.50,SCORED,4.50,4.00,17.50")
                .then()
                .statusCode(200);
        bank.step(bank.marketing(), "LIFE-3", "scores-submission").then().statusCode(200);

        secondPersonNeeded(bank.step(bank.marketing(), "LIFE-3", "finalisation"));
        secondPersonNeeded(bank.step(bank.examinerOfHr(), "LIFE-3", "finalisation"));
        databaseRefuses("plan_is_finalised_by_a_second_person", bank.marketing());
        databaseRefuses("cannot be finalised by a person who entered its scores", bank.examinerOfHr());
        assertThat(outboxOf("LIFE-3")).isEmpty();
    }

    @Test
    void eachPartNamesWhoEnteredItAsItStandsAndThePlanWhoFinalisedIt() {
        givenMarking("LIFE-14");
        bank.sendScores("LIFE-14", bank.examinerOfHr(), "L-0001,SCORED,41.50,,,,", "L-0003,SCORED,38,,,,");
        bank.sendScores(
                "LIFE-14", bank.examiner(), "L-0001,SCORED,41.5,SCORED,4,4,16", "L-0003,SCORED,39,SCORED,5,5,20");
        bank.sendScores("LIFE-14", bank.examinerOfHr(), "L-0003,,,ABSENT,,,");
        bank.step(bank.marketing(), "LIFE-14", "scores-submission").then().statusCode(200);
        bank.step(bank.hr(), "LIFE-14", "finalisation").then().statusCode(200);

        List<JsonPath> events = outboxOf("LIFE-14").stream()
                .map(event -> new JsonPath(event.data()))
                .toList();
        assertThat(events.get(0).getList("markers.part")).containsExactly("WRITTEN", "INTERVIEW");
        assertThat(events.get(0).getList("markers.subject"))
                .containsExactly(Tokens.subject(bank.examinerOfHr()), Tokens.subject(bank.examiner()));
        assertThat(events.get(1).getList("markers.subject"))
                .containsExactly(Tokens.subject(bank.examiner()), Tokens.subject(bank.examinerOfHr()));
        assertThat(events.getLast().getString("finalisedBy")).isEqualTo(Tokens.subject(bank.hr()));
    }

    @Test
    void whoEnteredOneOfTheTwoPartsDoesNotFinalise() {
        givenMarking("LIFE-15");
        bank.sendScores("LIFE-15", bank.examinerOfHr(), "L-0001,SCORED,41.50,,,,", "L-0003,ABSENT,,,,,");
        bank.sendScores("LIFE-15", bank.examiner(), "L-0001,,,SCORED,4,4,16", "L-0003,,,ABSENT,,,");
        bank.step(bank.marketing(), "LIFE-15", "scores-submission").then().statusCode(200);

        secondPersonNeeded(bank.step(bank.examinerOfHr(), "LIFE-15", "finalisation"));
        bank.step(bank.hr(), "LIFE-15", "finalisation").then().statusCode(200);
    }

    private void databaseRefuses(String reason, String staffId) {
        assertThatThrownBy(() -> new Sql(dataSource).update("""
                                update exam_plan set state = 'FINALISED', finalised_by = ?, finalised_on = date '2025-07-01'
                                where plan_id = 'LIFE-3'""", Tokens.subject(staffId)))
                .hasStackTraceContaining(reason);
    }

    @Test
    void theDatabaseRefusesAMakerWhoOpensAndAScoreAboveItsCap() {
        givenMarking("LIFE-4");
        assertThatThrownBy(() -> new Sql(dataSource)
                        .update("update exam_plan set opened_by = created_by where plan_id = 'LIFE-4'"))
                .hasStackTraceContaining("plan_is_opened_by_a_second_person");
        assertThatThrownBy(() -> new Sql(dataSource).update("""
                                update candidate set written_state = 'SCORED', written_score = 50.01, written_by = 'x'
                                where plan_id = 'LIFE-4' and staff_id = 'L-0001'""")).hasStackTraceContaining("written_within_its_cap");
        assertThatThrownBy(() ->
                        new Sql(dataSource).update("update candidate set written_cap = 60 where plan_id = 'LIFE-4'"))
                .hasStackTraceContaining("candidate_has_the_caps_of_the_plan");
    }

    @Test
    void aBranchRegistersItsOwnPeopleOrNobody() {
        bank.givenOpenPlan("LIFE-5");

        bank.register("LIFE-5", "L-HEAD-1", "L-0001", "L-0003").then().statusCode(404);
        bank.register("LIFE-5", "L-HEAD-1", "L-0001", "NOBODY").then().statusCode(404);
        bank.register("LIFE-5", bank.hr(), "L-0001").then().statusCode(404);
        Bank.as(bank.hr()).get("/plans/LIFE-5/candidates").then().body("items", hasSize(0));
        bank.register("LIFE-5", "L-HEAD-1", "L-0001").then().statusCode(201);
        bank.register("LIFE-5", "L-HEAD-1", "L-0001", "L-0002")
                .then()
                .statusCode(201)
                .body("registered", equalTo(1))
                .body("alreadyRegistered", equalTo(1));
    }

    @Test
    void somebodyWhoLeftTheBankCannotBeRegistered() {
        bank.givenOpenPlan("LIFE-6");
        bank.importStaff(Bank.staffRow("L-0009", "L01", "").replaceFirst("Y$", "N"));

        bank.register("LIFE-6", "L-HEAD-1", "L-0009").then().statusCode(422);
    }

    @Test
    void aMarkAboveItsCapIsRefusedAndNothingOfTheFileIsStored() {
        givenMarking("LIFE-7");

        bank.sendScores(
                        "LIFE-7",
                        bank.examiner(),
                        "L-0001,SCORED,50.00,SCORED,5,5,20",
                        "L-0003,SCORED,50.01,SCORED,5,5.5,20")
                .then()
                .statusCode(400)
                .body("errors.column", contains("written", "expression"))
                .body("errors.row", contains(3, 3));
        enter("LIFE-7", "L-0001", "{\"written\":{\"state\":\"SCORED\",\"score\":\"50.01\"}}")
                .then()
                .statusCode(422)
                .body("field", equalTo("written"));
        assertThat(new Sql(dataSource)
                        .one(
                                "select count(*) from candidate where plan_id = 'LIFE-7' and written_state is not null",
                                row -> row.getLong(1)))
                .contains(0L);
    }

    @Test
    void writtenScoresAndInterviewMarksMayComeInTwoFiles() {
        givenMarking("LIFE-8");

        bank.sendScores("LIFE-8", bank.examiner(), "L-0001,SCORED,41.5,,,,", "L-0003,ABSENT,,,,,")
                .then()
                .body("created", equalTo(2));
        bank.sendScores("LIFE-8", bank.examiner(), "L-0001,,,SCORED,4,4,16", "L-0003,,,ABSENT,,,")
                .then()
                .body("changed", equalTo(2));
        bank.sendScores("LIFE-8", bank.examiner(), "L-0001,SCORED,41.50,SCORED,4,4,16")
                .then()
                .body("unchanged", equalTo(1));
        bank.sendScores("LIFE-8", bank.examiner(), "L-0002,ABSENT,,ABSENT,,,")
                .then()
                .statusCode(400);
    }

    @Test
    void submittedScoresMayBeSentBackAndCannotBeChangedMeanwhile() {
        givenMarking("LIFE-9");
        bank.sendScores("LIFE-9", bank.examiner(), "L-0001,SCORED,40,SCORED,4,4,16", "L-0003,ABSENT,,ABSENT,,,");
        bank.step(bank.marketing(), "LIFE-9", "scores-submission").then().statusCode(200);
        bank.sendScores("LIFE-9", bank.examiner(), "L-0001,SCORED,41,SCORED,4,4,16")
                .then()
                .statusCode(409)
                .body("state", equalTo("SUBMITTED"));

        Bank.as(bank.hr())
                .header("If-Match", bank.tag("LIFE-9"))
                .contentType("application/json")
                .body("{\"reason\":\"笔试成绩与试卷不符\"}")
                .post("/plans/LIFE-9/scores-return")
                .then()
                .statusCode(200)
                .body("state", equalTo("MARKING"))
                .body("returnReason", equalTo("笔试成绩与试卷不符"));
        bank.sendScores("LIFE-9", bank.examiner(), "L-0001,SCORED,41,SCORED,4,4,16")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
    }

    @Test
    void aStepNeedsTheVersionThatWasSeen() {
        bank.draft("LIFE-10").then().statusCode(201);
        String seen = bank.tag("LIFE-10");

        Bank.as(bank.hr()).post("/plans/LIFE-10/opening").then().statusCode(428);
        Bank.as(bank.hr())
                .header("If-Match", seen)
                .post("/plans/LIFE-10/opening")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(bank.tag("LIFE-10")));
        Bank.as(bank.hr())
                .header("If-Match", seen)
                .post("/plans/LIFE-10/opening")
                .then()
                .statusCode(412);
        bank.step(bank.hr(), "LIFE-10", "opening").then().statusCode(409);
        bank.step(bank.marketing(), "LIFE-10", "registration-close").then().statusCode(422);
    }

    @Test
    void theSameDraftTwiceMakesOnePlan() {
        String key = UUID.randomUUID().toString();
        String plan =
                "{\"planId\":\"LIFE-11\",\"title\":\"考试\",\"registrationFrom\":\"2025-06-01\",\"registrationTo\":\"2025-06-30\"}";

        sendDraft(key, plan).then().statusCode(201).body("cutOffDate", equalTo("2025-06-30"));
        sendDraft(key, plan).then().statusCode(201).body("schemeId", equalTo("EXAM-RULEBOOK-1"));
        sendDraft(key, plan.replace("LIFE-11", "LIFE-12")).then().statusCode(422);
        bank.draft("LIFE-11").then().statusCode(409);
        sendDraft(UUID.randomUUID().toString(), plan.replace("06-01", "07-01"))
                .then()
                .statusCode(422);
    }

    @Test
    void marksNeedTheVersionOfTheCandidateThatWasSeen() {
        givenMarking("LIFE-13");
        String seen =
                Bank.as(bank.examiner()).get("/plans/LIFE-13/candidates/L-0001").header("ETag");
        enter("LIFE-13", "L-0001", "{\"written\":{\"state\":\"SCORED\",\"score\":\"40.00\"}}")
                .then()
                .statusCode(200)
                .body("written.score", equalTo("40.00"))
                .body("interview", nullValue());

        put("LIFE-13", "L-0001", seen, "{\"written\":{\"state\":\"ABSENT\"}}")
                .then()
                .statusCode(412);
        put("LIFE-13", "L-0001", "", "{\"written\":{\"state\":\"ABSENT\"}}")
                .then()
                .statusCode(428);
        put("LIFE-13", "L-0002", seen, "{\"written\":{\"state\":\"ABSENT\"}}")
                .then()
                .statusCode(404);
        put("LIFE-13", "L-0001", seen, "{\"written\":{\"score\":\"40.00\"}}")
                .then()
                .statusCode(400);
    }

    private Response sendDraft(String key, String plan) {
        return Bank.as(bank.marketing())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(plan)
                .post("/plans");
    }

    private void givenMarking(String planId) {
        bank.givenOpenPlan(planId);
        bank.register(planId, "L-HEAD-1", "L-0001").then().statusCode(201);
        bank.register(planId, "L-HEAD-2", "L-0003").then().statusCode(201);
        bank.step(bank.marketing(), planId, "registration-close").then().statusCode(200);
    }

    private Response enter(String planId, String staffId, String scores) {
        String tag = Bank.as(bank.examiner())
                .get("/plans/{planId}/candidates/{staffId}", planId, staffId)
                .header("ETag");
        return put(planId, staffId, tag, scores);
    }

    private Response put(String planId, String staffId, String tag, String scores) {
        return Bank.as(bank.examiner())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(scores)
                .put("/plans/{planId}/candidates/{staffId}/scores", planId, staffId);
    }

    private static void secondPersonNeeded(Response answer) {
        answer.then().statusCode(403).body("type", equalTo("urn:kejing:problem:second-person-needed"));
    }

    private record OutboxRow(String type, String data) {}

    private List<OutboxRow> outboxOf(String planId) {
        return new Sql(dataSource)
                .list(
                        "select type, data::text from outbox where agg_type = 'exam-plan' and agg_id = ? order by agg_seq",
                        row -> new OutboxRow(row.getString(1), row.getString(2)),
                        planId);
    }
}
