package kejing.portfolio.accountcredit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kejing.chassis.sql.SqlFailure;
import kejing.portfolio.accountcredit.messaging.AccountCreditAssignedV1;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.Await;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import kejing.testkit.TestEvents;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dividing the credit of one account, from the proposal to any past day (SEM-7). */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AccountCreditLifeTest {

    private static final String OTHER = "B-MARKETING-2";

    @Inject
    Bank bank;

    @BeforeEach
    void givenAClientWithTwoAccounts() {
        bank.empty();
        bank.sql().update("truncate closed_period");
        bank.branch("SB1");
        bank.branch("SB2");
        bank.manager("SB-A", "SB1", QualificationTier.SENIOR, 1);
        bank.manager("SB-B", "SB1", QualificationTier.SENIOR, 2);
        bank.manager("SB-C", "SB2", QualificationTier.JUNIOR, 41);
        bank.sendRows(Bank.loan("SC-1", "SB1", "900000.00", "SB-A")).then().statusCode(200);
        io.restassured.RestAssured.given()
                .basePath("/api/portfolio/v1")
                .auth()
                .oauth2(Tokens.machine("core-banking"))
                .contentType("application/x-ndjson")
                .queryParam("file", "accounts.ndjson")
                .body((account("SA-1") + "\n" + account("SA-2")).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/accounts/import")
                .then()
                .statusCode(200);
    }

    @Test
    void anAccountIsDividedByTwoPeopleAndEveryDayIsAnswered() {
        String id = propose(Bank.head("SB1"), "SA-1", "2025-02-01", "SB-A=0.6", "SB-C=0.4")
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("before.level", equalTo("CLIENT"))
                .body("before.holders.staffId", contains("SB-A"))
                .body("proposedBy", notNullValue())
                .body("mine", equalTo(true))
                .extract()
                .path("accountCreditId");
        propose(OTHER, "SA-1", "2025-03-01", "SB-B=1")
                .then()
                .statusCode(409)
                .body("type", endsWith("account-credit-waits"));
        decide(Bank.MAKER, id, "approval", "\"other\"").then().statusCode(412);
        onDay(Bank.MAKER, "SA-1", "2025-02-01").then().body("credit.level", equalTo("CLIENT"));
        decide(Bank.MAKER, id, "approval", tag(id))
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("holders.share", contains("0.600000", "0.400000"))
                .body("decidedBy", notNullValue());
        decide(OTHER, id, "approval", tag(id)).then().statusCode(409);

        String back = propose(Bank.MAKER, "SA-1", "2025-05-01")
                .then()
                .statusCode(201)
                .extract()
                .path("accountCreditId");
        decide(OTHER, back, "approval", tag(back)).then().statusCode(200);
        onDay(Bank.MAKER, "SA-1", "2025-01-31")
                .then()
                .body("credit.level", equalTo("CLIENT"))
                .body("credit.holders.share", contains("1.000000"));
        onDay(Bank.MAKER, "SA-1", "2025-02-01")
                .then()
                .body("credit.level", equalTo("ACCOUNT"))
                .body("credit.holders.staffId", contains("SB-A", "SB-C"))
                .body("accountCreditId", equalTo(id));
        onDay(Bank.MAKER, "SA-1", "2025-04-30").then().body("credit.level", equalTo("ACCOUNT"));
        onDay(Bank.MAKER, "SA-1", "2025-05-01").then().body("credit.level", equalTo("CLIENT"));
        onDay(Bank.MAKER, "SA-2", "2025-02-01").then().body("credit.level", equalTo("CLIENT"));
        Bank.as("SB-A")
                .get("/clients/SC-1/account-credits")
                .then()
                .statusCode(200)
                .body("from", contains("2025-05-01", "2025-02-01"))
                .body("to", contains(null, "2025-05-01"));
        List<String> told =
                Stream.of(id, back).flatMap(one -> told(one).stream()).toList();
        assertThat(told).hasSize(2);
        told.forEach(data -> EventContracts.assertMatches("portfolio-service", AccountCreditAssignedV1.TYPE, data));
        assertThat(json(told.getFirst()).get("holders")).hasSize(2);
        assertThat(json(told.getLast()).get("holders")).isEmpty();
    }

    @Test
    void neitherTheProposerNorAPartyDecides() {
        String id = propose(Bank.MAKER, "SA-1", "2025-02-01", "SB-B=1")
                .then()
                .extract()
                .path("accountCreditId");
        decide(Bank.MAKER, id, "approval", tag(id)).then().statusCode(403);
        bank.sql().update("""
                update directory_person set roles = roles || '{hr}' where person_id in ('SB-A', 'SB-B')""");
        for (String party : List.of("SB-A", "SB-B")) {
            decide(party, id, "approval", tag(id))
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("party-does-not-decide"));
        }
        Bank.as(Bank.CHECKER)
                .header("If-Match", tag(id))
                .contentType("application/json")
                .body(Map.of("reason", "未附协议"))
                .post("/account-credits/{id}/refusal", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusal", equalTo("未附协议"));
        onDay(Bank.MAKER, "SA-1", "2025-03-01").then().body("credit.level", equalTo("CLIENT"));
        assertThat(told(id)).isEmpty();
        propose(OTHER, "SA-1", "2025-02-01", "SB-B=1").then().statusCode(201);
    }

    @Test
    void whoMayHaveNoPartAndWhatBreaksTheRulesIsRefused() {
        propose(Bank.MAKER, "SA-1", "2024-12-31", "SB-B=1")
                .then()
                .statusCode(422)
                .body("type", endsWith("account-credit-too-early"))
                .body("earliest", equalTo("2025-01-01"));
        propose(Bank.MAKER, "SA-1", "2025-01-01", "SB-B=0.5")
                .then()
                .statusCode(422)
                .body("sum", equalTo("0.5"));
        propose(Bank.MAKER, "SA-1", "2025-02-01", Bank.MAKER + "=1")
                .then()
                .statusCode(422)
                .body("type", endsWith("not-a-serving-manager"));
        propose(Bank.MAKER, "SA-1", "2025-02-01")
                .then()
                .statusCode(422)
                .body("type", endsWith("account-credit-unchanged"));
        propose(Bank.MAKER, "NO-SUCH", "2025-02-01", "SB-B=1").then().statusCode(404);
        propose(Bank.head("SB2"), "SA-1", "2025-02-01", "SB-B=1").then().statusCode(404);
        propose("SB-A", "SA-1", "2025-02-01", "SB-B=1").then().statusCode(403);
        bank.post(Bank.MAKER, "/departures", Map.of("staffId", "SB-B", "lastDay", "2030-01-01", "reason", "调离"))
                .then()
                .statusCode(201);
        propose(Bank.MAKER, "SA-1", "2025-02-01", "SB-B=1")
                .then()
                .statusCode(422)
                .body("staffId", equalTo("SB-B"));
    }

    /** H-04: somebody with credit for an account is not released before it is another's. */
    @Test
    void aPartInAnAccountIsSomethingOpenForWhoLeaves() {
        approve("SA-1", "2025-02-01", "SB-C=1");
        assertThat(clients("SB-C")).isEqualTo(1);
        assertThat(clients("SB-A")).isEqualTo(1);
        approve("SA-2", "2025-02-01", "SB-C=0.5", "SB-A=0.5");
        assertThat(clients("SB-C")).as("two accounts of one client").isEqualTo(1);
        approve("SA-1", "2025-02-01");
        approve("SA-2", "2025-06-01", "SB-A=1");
        assertThat(clients("SB-C")).isZero();
    }

    @Test
    void whoHasAPartSeesItAndNothingElseOfTheClient() {
        approve("SA-1", "2025-02-01", "SB-C=1");
        onDay("SB-C", "SA-1", "2025-02-01").then().statusCode(200);
        onDay("SB-C", "SA-1", "2025-01-31").then().statusCode(404);
        onDay("SB-C", "SA-2", "2025-02-01").then().statusCode(404);
        Bank.as("SB-C").get("/clients/SC-1/account-credits").then().statusCode(404);
        Bank.as("SB-C").get("/account-credits").then().statusCode(200).body("items.accountId", contains("SA-1"));
        Bank.as("SB-B").get("/account-credits").then().statusCode(200).body("items", empty());
        Bank.as(Bank.head("SB1")).get("/account-credits?state=APPROVED").then().body("items", hasSize(1));
        Bank.as(Bank.head("SB2")).get("/account-credits").then().body("items", empty());
    }

    /** SEM-12: a day in a closed period is allowed and said. */
    @Test
    void aDayInAClosedPeriodIsTold() {
        String period = "SB-" + System.nanoTime();
        TestEvents.publish(
                "kejing.performance",
                "kejing.performance.period-closed.v1",
                "period",
                period,
                1,
                Map.of(
                        "periodId", period,
                        "from", "2025-01-01",
                        "to", "2025-04-01",
                        "version", 1,
                        "hash", "0".repeat(64),
                        "bankTotal", "1.00",
                        "scoreboardTotal", "1.00"));
        Await.until(() -> bank.count("closed_period where period_id = '" + period + "'") == 1);
        String id = propose(Bank.MAKER, "SA-1", "2025-03-31", "SB-B=1")
                .then()
                .statusCode(201)
                .body("affectsClosedPeriod", contains(period))
                .extract()
                .path("accountCreditId");
        decide(OTHER, id, "approval", tag(id)).then().statusCode(200).body("affectsClosedPeriod", contains(period));
        propose(Bank.MAKER, "SA-2", "2025-04-01", "SB-B=1")
                .then()
                .statusCode(201)
                .body("affectsClosedPeriod", empty())
                .body("refusal", nullValue());
    }

    @Test
    void theTableKeepsTheRulesByItself() {
        approve("SA-1", "2025-02-01", "SB-B=0.5", "SB-A=0.5");
        assertThatThrownBy(() -> bank.sql().update("delete from account_credit_holder where staff_id = 'SB-B'"))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("do not sum to 1");
        assertThatThrownBy(() -> bank.sql().update("update account_credit set decided_by = proposed_by"))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("account_credit_four_eyes");
    }

    private void approve(String account, String from, String... parts) {
        String id = propose(Bank.MAKER, account, from, parts)
                .then()
                .statusCode(201)
                .extract()
                .path("accountCreditId");
        decide(OTHER, id, "approval", tag(id)).then().statusCode(200);
    }

    private List<String> told(String accountCreditId) {
        return bank.events(AccountCreditAssignedV1.TYPE, "SC-1").stream()
                .filter(data -> data.contains(accountCreditId))
                .toList();
    }

    private int clients(String staffId) {
        return bank.sql()
                .one("select clients from staff_holding where staff_id = ?", row -> row.getInt(1), staffId)
                .orElse(0);
    }

    private Response propose(String who, String account, String from, String... parts) {
        return bank.post(
                who,
                "/account-credits",
                Map.of(
                        "accountId",
                        account,
                        "from",
                        from,
                        "holders",
                        Stream.of(parts)
                                .map(part -> part.split("="))
                                .map(part -> Map.of("staffId", part[0], "share", part[1]))
                                .toList(),
                        "reason",
                        "联合营销"));
    }

    private static Response decide(String who, String id, String step, String tag) {
        return Bank.as(who).header("If-Match", tag).post("/account-credits/{id}/" + step, id);
    }

    private static String tag(String id) {
        return Bank.as(Bank.MAKER).get("/account-credits/{id}", id).header("ETag");
    }

    private static Response onDay(String who, String account, String day) {
        return Bank.as(who).get("/accounts/{id}/credit?on={day}", account, day);
    }

    private static String account(String id) {
        return "{\"accountId\":\"%s\",\"clientId\":\"SC-1\",\"kind\":\"TERM_DEPOSIT\",\"openedOn\":\"2024-01-01\",\"balance\":\"5.00\",\"asOf\":\"2024-12-31\"}"
                .formatted(id);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
