package kejing.portfolio.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits at the doors of the service: recorded by who is responsible, duties that follow from them. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class VisitServiceTest {

    @Inject
    Bank bank;

    @Inject
    BusinessDay businessDay;

    private LocalDate today;

    @BeforeEach
    void givenTwoBranches() {
        today = businessDay.today();
        bank.empty();
        bank.branch("VB1");
        bank.branch("VB2");
        bank.manager("VM-1", "VB1", QualificationTier.SENIOR, 1);
        bank.manager("VM-2", "VB1", QualificationTier.JUNIOR, 41);
        bank.manager("VM-3", "VB2", QualificationTier.JUNIOR, 42);
        bank.sendRows(
                        Bank.loan("VC-1", "VB1", "300000.00", "VM-1"),
                        Bank.loan("VC-2", "VB1", "299999.99", "VM-1"),
                        Bank.loan("VC-3", "VB1", "900000.00", "VM-2"),
                        Bank.loan("VC-4", "VB2", "900000.00", "VM-3"),
                        Bank.deposit("VC-5", "VB1", "DEPOSIT", "100000.00", "VM-1"))
                .then()
                .statusCode(200);
    }

    @Test
    void aVisitIsRecordedAndTheDutyIsDone() {
        Bank.as("VM-1").get("/visit-duties").then().body("items.clientId", contains("VC-1", "VC-2"));
        Bank.as("VM-1")
                .get("/visit-duties")
                .then()
                .body("items.state", contains("OVERDUE", "OVERDUE"))
                .body("items.every", contains("MONTH", "QUARTER"));
        record("VM-1", "VC-1", today, "POST_LOAN", "")
                .then()
                .statusCode(201)
                .body("visitors.staffId", contains("VM-1"))
                .body("findings.business", equalTo("订单稳定"));
        Bank.as("VM-1")
                .queryParam("state", "DONE")
                .get("/visit-duties")
                .then()
                .body("items.clientId", contains("VC-1"))
                .body("items[0].lastVisitedOn", equalTo(today.toString()))
                .body("items[0].holders[0].staffId", equalTo("VM-1"));
        Bank.as(Bank.head("VB1"))
                .get("/visits?staffId=VM-1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Bank.as(Bank.head("VB1"))
                .get("/visits?staffId=VM-9")
                .then()
                .statusCode(200)
                .body("items", empty());
        Bank.as(Bank.head("VB1")).get("/visits").then().body("items", hasSize(1));
        Bank.as(Bank.head("VB2")).get("/visits").then().body("items", empty());
    }

    @Test
    void twoManagersMarketALoan() {
        record("VM-1", "VC-1", today, "LOAN_MARKETING", "")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:two-managers-needed"));
        record("VM-1", "VC-1", today, "LOAN_MARKETING", "\"VM-1\"").then().statusCode(422);
        record("VM-1", "VC-1", today, "LOAN_MARKETING", "\"" + Bank.head("VB1") + "\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:companion-not-a-manager"));
        record("VM-1", "VC-1", today, "LOAN_MARKETING", "\"VM-2\"")
                .then()
                .statusCode(201)
                .body("visitors.staffId", contains("VM-1", "VM-2"));
    }

    @Test
    void onlyWhoIsResponsibleRecords() {
        record("VM-2", "VC-1", today, "POST_LOAN", "").then().statusCode(404);
        record("VM-3", "VC-1", today, "POST_LOAN", "").then().statusCode(404);
        record("VM-1", "VC-1", today.plusDays(1), "POST_LOAN", "").then().statusCode(422);
        Bank.as("VM-1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(
                        "{\"clientId\":\"VC-1\",\"visitedOn\":\"%s\",\"kind\":\"HOME\",\"purpose\":\"POST_LOAN\",\"place\":\"家\",\"findings\":{\"business\":\"好\"}}"
                                .formatted(today))
                .post("/visits")
                .then()
                .statusCode(422)
                .body("missing", contains("situation", "repayment"));
    }

    /** On a short leave the deputy serves (SEM-6): sees what is due and records what is done. */
    @Test
    void aDeputySeesTheDutiesAndRecordsTheVisit() {
        bank.sql()
                .update(
                        "insert into leave_cover values ('VL-1', 'VM-1', 'VM-2', ?, ?, 'HEAD', now())",
                        today,
                        today.plusDays(7));
        Bank.as("VM-2").get("/visit-duties").then().body("items.clientId", contains("VC-1", "VC-2", "VC-3"));
        record("VM-2", "VC-1", today, "POST_LOAN", "").then().statusCode(201);
        bank.sql().update("update leave_cover set from_day = ?, to_day = ?", today.minusDays(7), today);
        Bank.as("VM-2").get("/visit-duties").then().body("items.clientId", contains("VC-3"));
        record("VM-2", "VC-2", today, "POST_LOAN", "").then().statusCode(404);
    }

    @Test
    void aCorrectionReplacesTheRecordAndKeepsIt() {
        String first = record("VM-1", "VC-1", today, "POST_LOAN", "").path("visitId");
        LocalDate real = today.minusYears(1);
        correct(first, real).then().statusCode(201).body("corrects", equalTo(first));
        correct(first, real).then().statusCode(409);
        Bank.as("VM-1").get("/visits").then().body("items.visitedOn", contains(real.toString()));
        Bank.as("VM-1")
                .queryParam("state", "OVERDUE")
                .get("/visit-duties")
                .then()
                .body("items.clientId", contains("VC-1", "VC-2"))
                .body("items[0].lastVisitedOn", equalTo(real.toString()));
        assertThat(bank.count("visit where client_id = 'VC-1'")).isEqualTo(2);
    }

    @Test
    void scriptsReadWhoWasNotVisitedSinceADay() {
        record("VM-1", "VC-1", today, "POST_LOAN", "");
        record("VM-3", "VC-4", today.minusDays(90), "POST_LOAN", "");
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = io.restassured.RestAssured.given()
                    .basePath("/api/portfolio/v1")
                    .auth()
                    .oauth2(Tokens.machine("marketing-script"))
                    .queryParam("withoutVisitSince", today.minusDays(89).toString())
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/visit-duties")
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.clientId"));
            cursor = page.path("next");
        }
        assertThat(found).containsExactly("VC-2", "VC-3", "VC-4", "VC-5");
        Bank.as(Bank.head("VB1"))
                .queryParam("withoutVisitSince", "yesterday")
                .get("/visit-duties")
                .then()
                .statusCode(400);
        Bank.as(Bank.head("VB1"))
                .queryParam("withoutVisitSince", today.toString())
                .queryParam("branchId", "VB2")
                .get("/visit-duties")
                .then()
                .body("items", empty())
                .body("next", nullValue());
    }

    @Test
    void theSearchByStateFindsWhatTheRuleSays() {
        record("VM-1", "VC-1", today, "POST_LOAN", "");
        record("VM-1", "VC-2", VisitCadence.QUARTER.firstDayBefore(today), "POST_LOAN", "");
        record("VM-2", "VC-3", VisitCadence.MONTH.firstDayBefore(today).minusDays(1), "POST_LOAN", "");
        for (VisitState state : VisitState.values()) {
            Bank.as(Bank.MAKER)
                    .queryParam("state", state.name())
                    .get("/visit-duties")
                    .then()
                    .body("items.findAll { it.state != '" + state + "' }", empty());
        }
        states("DONE", "VC-1");
        states("DUE", "VC-2");
        states("OVERDUE", "VC-3", "VC-4");
        states("NONE", "VC-5");
    }

    private static void states(String state, String... clients) {
        Bank.as(Bank.MAKER)
                .queryParam("state", state)
                .get("/visit-duties")
                .then()
                .body("items.clientId", contains(clients));
    }

    private static Response record(String staffId, String clientId, LocalDate on, String purpose, String companions) {
        return post(staffId, body(clientId, on, purpose, companions, ""));
    }

    private static Response correct(String visitId, LocalDate on) {
        return post("VM-1", body("VC-1", on, "POST_LOAN", "", ",\"corrects\":\"" + visitId + "\""));
    }

    private static Response post(String staffId, String body) {
        return Bank.as(staffId)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/visits");
    }

    private static String body(String clientId, LocalDate on, String purpose, String companions, String more) {
        return """
                {"clientId":"%s","visitedOn":"%s","kind":"BUSINESS_PLACE","purpose":"%s","place":"厂区","companions":[%s],
                "findings":{"situation":"无变化","business":"订单稳定","repayment":"货款按月回笼"}%s}""".formatted(clientId, on, purpose, companions, more);
    }
}
