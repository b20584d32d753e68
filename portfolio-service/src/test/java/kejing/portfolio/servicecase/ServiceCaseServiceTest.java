package kejing.portfolio.servicecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import kejing.chassis.sql.SqlFailure;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.portfolio.testing.TestClock;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Service cases and their revisits through HTTP. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ServiceCaseServiceTest {

    private static final String TELLER = "SV-TELLER";
    private static final String COLLEAGUE = "SV-COLLEAGUE";
    private static final String OTHER = "SV-OTHER";
    private static final String LATER = "2030-01-01T17:00:00+08:00";

    @Inject
    Bank bank;

    @Inject
    TestClock clock;

    @BeforeEach
    void givenTwoUnits() {
        bank.empty();
        bank.branch("SV1");
        bank.branch("SV2");
        bank.branch("SV3");
        bank.manager(TELLER, "SV1", QualificationTier.JUNIOR, 1);
        bank.manager(COLLEAGUE, "SV1", QualificationTier.JUNIOR, 2);
        bank.manager(OTHER, "SV2", QualificationTier.JUNIOR, 3);
        bank.manager("SV-STRANGER", "SV3", QualificationTier.JUNIOR, 4);
        bank.sendRows(Bank.loan("SV-CLIENT", "SV1", "900000.00", TELLER)).then().statusCode(200);
        clock.at(Instant.parse("2025-06-02T02:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theFirstContactOwnsACaseUntilAnotherAccepts() {
        String id = record(TELLER, "INQUIRY", "\"clientId\":\"SV-CLIENT\"");
        act(TELLER, id, "relay", "{\"unitId\":\"SV2\",\"promisedAt\":\"" + LATER + "\"}")
                .statusCode(200)
                .body("headline.state", equalTo("RELAYED"))
                .body("headline.ownerStaff", equalTo(TELLER))
                .body("headline.relay.verdict", equalTo("MET"));
        Bank.as(OTHER).get("/service-cases?scope=OFFERED").then().body("items.caseId", contains(id));
        Bank.as("SV-STRANGER").get("/service-cases/{id}", id).then().statusCode(404);
        act(TELLER, id, "acceptance", null).statusCode(403);

        act(OTHER, id, "refusal", "{\"reason\":\"不属本机构职责\"}")
                .statusCode(200)
                .body("headline.state", equalTo("RECEIVED"))
                .body("headline.ownerStaff", equalTo(TELLER));
        act(TELLER, id, "relay", "{\"unitId\":\"SV2\",\"staffId\":\"" + OTHER + "\"}")
                .statusCode(200);
        act(Bank.head("SV2"), id, "acceptance", null).statusCode(403);
        act(OTHER, id, "acceptance", null)
                .statusCode(200)
                .body("headline.ownerStaff", equalTo(OTHER))
                .body("headline.ownerUnit", equalTo("SV2"))
                .body("entries.act", contains("RECORD", "RELAY", "REFUSE", "RELAY", "ACCEPT"));
        act(TELLER, id, "response", "{\"text\":\"已答复\"}").statusCode(403);
        Bank.as(TELLER)
                .get("/service-cases?scope=RECORDED")
                .then()
                .body("items.caseId", contains(id))
                .body("items[0].acts", empty());
        Bank.as(TELLER).get("/service-cases").then().body("items", empty());
    }

    @Test
    void whatIsNotSolvedAtOnceHasOnePromisedTime() {
        String id = record(TELLER, "FAULT", null);
        act(TELLER, id, "relay", "{\"unitId\":\"SV2\"}").statusCode(422).body("type", problem("promise-missing"));
        act(TELLER, id, "response", "{\"text\":\"已联系\",\"promisedAt\":\"2020-01-01T00:00:00Z\"}")
                .statusCode(422)
                .body("type", problem("promise-past"));
        act(TELLER, id, "response", "{\"text\":\"已联系\",\"promisedAt\":\"" + LATER + "\"}")
                .statusCode(200);
        act(TELLER, id, "relay", "{\"unitId\":\"SV2\",\"promisedAt\":\"2031-01-01T00:00:00Z\"}")
                .statusCode(422)
                .body("type", problem("promise-given"));
    }

    @Test
    void thePauseIsRecordedAndMovesOnlyTheResolution() {
        String id = record(TELLER, "INQUIRY", null);
        act(TELLER, id, "pause", "{\"reason\":\"LUNCH\"}").statusCode(422).body("type", problem("pause-reason"));
        act(TELLER, id, "pause", "{\"reason\":\"WAITING_FOR_CLIENT\"}")
                .statusCode(200)
                .body("headline.resolution.verdict", equalTo("PAUSED"));
        clock.at(Instant.parse("2025-06-04T02:00:00Z"));
        act(TELLER, id, "resumption", null)
                .statusCode(200)
                .body("headline.resolution.verdict", equalTo("RUNNING"))
                .body("headline.response.verdict", equalTo("BREACHED"))
                .body("entries.act", contains("RECORD", "PAUSE", "RESUME"))
                .body("entries[1].note", equalTo("WAITING_FOR_CLIENT"));
        act(TELLER, id, "resolution", "{\"handling\":\"客户已补齐材料\"}")
                .statusCode(200)
                .body("headline.resolution.verdict", equalTo("MET"));
    }

    @Test
    void nothingIsClosedWithoutAHandlingRecord() {
        String id = record(TELLER, "COMPLAINT", null);
        act(TELLER, id, "closing", null).statusCode(409);
        act(TELLER, id, "resolution", "{\"handling\":\" \"}").statusCode(400);
        assertThatThrownBy(() -> bank.sql()
                        .update(
                                "update service_case set state = 'CLOSED', closed_at = now(), resolved_at = now()"
                                        + " where case_id = ?",
                                id))
                .isInstanceOf(SqlFailure.class)
                .hasStackTraceContaining("service_case_resolved");
        act(TELLER, id, "resolution", "{\"handling\":\"已致歉\"}").statusCode(200);
        act(Bank.head("SV1"), id, "closing", null).statusCode(200).body("headline.state", equalTo("CLOSED"));
    }

    @Test
    void anApplicationIsAcceptedOrReturnedWithAReason() {
        String id = record(TELLER, "APPLICATION", null);
        act(TELLER, id, "resolution", "{\"handling\":\"已审\"}").statusCode(422);
        act(TELLER, id, "resolution", "{\"handling\":\"已审\",\"outcome\":\"RETURNED\"}")
                .statusCode(422);
        act(TELLER, id, "resolution", "{\"handling\":\"已审\",\"outcome\":\"RETURNED\",\"returnReason\":\"缺营业执照\"}")
                .statusCode(200)
                .body("outcome", equalTo("RETURNED"));
        String inquiry = record(TELLER, "INQUIRY", null);
        act(TELLER, inquiry, "resolution", "{\"handling\":\"已答\",\"outcome\":\"ACCEPTED\"}")
                .statusCode(422);
    }

    @Test
    void aForbiddenPhraseIsMarkedNotRefused() {
        String id = record(TELLER, "INQUIRY", null);
        act(TELLER, id, "response", "{\"text\":\"这个我不 知道\",\"promisedAt\":\"" + LATER + "\"}")
                .statusCode(200)
                .body("entries[1].phrases", contains("不知道"));
    }

    @Test
    void aContactIsSeenByWhoNeedsItAndForgottenAfterwards() {
        String id = record(TELLER, "INQUIRY", "\"contactName\":\"路人乙\",\"contactPhone\":\"021-5550199\"");
        Bank.as(TELLER).get("/service-cases/{id}", id).then().body("contactPhone", equalTo("021-5550199"));
        Bank.as(COLLEAGUE).get("/service-cases/{id}", id).then().statusCode(200).body("contactPhone", nullValue());
        act(TELLER, id, "resolution", "{\"handling\":\"已答\"}").statusCode(200);
        act(TELLER, id, "closing", null).statusCode(200).body("contactPhone", nullValue());
        assertThat(bank.count("service_case where contact_phone is not null")).isZero();
    }

    @Test
    void sentTwiceItIsRecordedOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            send(TELLER, key, "INQUIRY", null).then().statusCode(201);
        }
        Bank.as(TELLER).get("/service-cases").then().body("items", hasSize(1));
        Bank.as(TELLER)
                .header("If-Match", "\"99\"")
                .post(
                        "/service-cases/{id}/closing",
                        Bank.as(TELLER).get("/service-cases").<String>path("items[0].caseId"))
                .then()
                .statusCode(412);
    }

    @Test
    void theSampleIsDrawnOnceAndRevisitedByWhoDidNotHandleIt() {
        for (int i = 0; i < 11; i++) {
            String id = record(TELLER, "COMPLAINT", "\"contactPhone\":\"021-55501%02d\"".formatted(i));
            act(TELLER, id, "resolution", "{\"handling\":\"已致歉\"}").statusCode(200);
            act(TELLER, id, "closing", null).statusCode(200);
        }
        draw("2025-06-01", "2025-07-01").statusCode(422);
        clock.at(Instant.parse("2025-07-03T02:00:00Z"));
        String sample = draw("2025-06-01", "2025-07-01")
                .statusCode(201)
                .body("complaints", equalTo(11))
                .body("drawn", equalTo(2))
                .body("onSite", equalTo(1))
                .body("dueOn", equalTo("2025-07-18"))
                .extract()
                .path("sampleId");
        draw("2025-06-15", "2025-06-16").statusCode(409);
        assertThat(bank.count("service_case where contact_phone is not null")).isEqualTo(2);

        var list = Bank.as(Bank.MAKER).get("/revisits?sampleId=" + sample).then();
        list.body("onSite", contains(true, false)).body("overdue", contains(false, false));
        String onSite = list.extract().path("[0].caseId");
        Bank.as(Bank.head("SV2")).get("/revisits?sampleId=" + sample).then().body("$", empty());
        revisit(Bank.MAKER, onSite, "{\"passed\":[\"SOLVED\"],\"signed\":false}")
                .statusCode(422)
                .body("type", problem("signature-missing"));
        revisit(Bank.MAKER, onSite, "{\"passed\":[\"NONE\"],\"signed\":true}").statusCode(422);
        revisit(Bank.head("SV2"), onSite, "{\"passed\":[\"SOLVED\"],\"signed\":true}")
                .statusCode(404);
        revisit(Bank.MAKER, onSite, "{\"passed\":[\"COURTEOUS\",\"SOLVED\"],\"signed\":true}")
                .statusCode(200)
                .body("passed", contains("SOLVED", "COURTEOUS"));
        revisit(Bank.MAKER, onSite, "{\"passed\":[],\"signed\":true}").statusCode(412);
        assertThat(bank.count("service_case where contact_phone is not null")).isEqualTo(1);
        clock.at(Instant.parse("2025-07-18T16:00:00Z"));
        Bank.as(Bank.MAKER).get("/revisits?sampleId=" + sample).then().body("overdue", contains(false, true));
    }

    @Test
    void whoHandledAComplaintDoesNotRevisitIt() {
        String id = record(TELLER, "COMPLAINT", null);
        act(Bank.head("SV1"), id, "resolution", "{\"handling\":\"已致歉\"}").statusCode(200);
        act(TELLER, id, "closing", null).statusCode(200);
        clock.at(Instant.parse("2025-07-03T02:00:00Z"));
        draw("2025-06-01", "2025-07-01").statusCode(201);
        revisit(Bank.head("SV1"), id, "{\"passed\":[],\"signed\":true}")
                .statusCode(403)
                .body("type", problem("handler-revisits"));
    }

    @Test
    void countsHowTheClocksEnded() {
        String inTime = record(TELLER, "FAULT", null);
        act(TELLER, inTime, "resolution", "{\"handling\":\"已修复\"}").statusCode(200);
        record(TELLER, "FAULT", null);
        record(OTHER, "FAULT", null);
        clock.at(Instant.parse("2025-06-02T03:00:00Z"));
        Bank.as(Bank.head("SV1"))
                .get("/service-statistics?from=2025-06-01&to=2025-07-01")
                .then()
                .statusCode(200)
                .body("month", contains("2025-06"))
                .body("cases", contains(2))
                .body("responseMet", contains(1))
                .body("responseBreached", contains(1))
                .body("resolutionMet", contains(1))
                .body("resolutionBreached", contains(0));
        Bank.as(Bank.MAKER)
                .get("/service-statistics?from=2025-06-01&to=2025-07-01")
                .then()
                .body("cases", contains(3));
        Bank.as(Bank.MAKER).get("/service-statistics?from=soon").then().statusCode(400);
    }

    @Test
    void anybodyReadsTheRules() {
        Bank.as(TELLER)
                .get("/service-rules")
                .then()
                .statusCode(200)
                .body("relayMinutes", equalTo(3))
                .body("limits.kind", containsInAnyOrder("COMPLAINT", "INQUIRY", "FAULT", "APPLICATION"))
                .body("revisitPoints", hasSize(6))
                .body("pauseReasons.code", hasItem("WAITING_FOR_CLIENT"));
    }

    private static String record(String staffId, String kind, String more) {
        return send(staffId, UUID.randomUUID().toString(), kind, more)
                .then()
                .statusCode(201)
                .extract()
                .path("headline.caseId");
    }

    private static Response send(String staffId, String key, String kind, String more) {
        return Bank.as(staffId)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"kind\":\"%s\",\"channel\":\"PHONE\",\"content\":\"事项内容\",\"readBack\":true%s}"
                        .formatted(kind, more == null ? "" : "," + more))
                .post("/service-cases");
    }

    private static ValidatableResponse act(String staffId, String caseId, String act, String body) {
        String tag = Bank.as(staffId).get("/service-cases/{id}", caseId).header("ETag");
        var request = Bank.as(staffId).header("If-Match", tag == null ? "\"0\"" : tag);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/service-cases/{id}/{act}", caseId, act).then();
    }

    private static ValidatableResponse draw(String from, String to) {
        return Bank.as(Bank.MAKER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to))
                .post("/revisit-samples")
                .then();
    }

    private static ValidatableResponse revisit(String staffId, String caseId, String body) {
        return Bank.as(staffId)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(body)
                .post("/revisits/{id}/result", caseId)
                .then();
    }

    private static org.hamcrest.Matcher<String> problem(String slug) {
        return equalTo("urn:kejing:problem:" + slug);
    }
}
