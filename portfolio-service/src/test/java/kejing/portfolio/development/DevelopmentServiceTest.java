package kejing.portfolio.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.allocation.AllocationClient;
import kejing.portfolio.allocation.AllocationInputs;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.HoldersDecided;
import kejing.portfolio.testing.Bank;
import kejing.portfolio.testing.DecidedHolders;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Developer claims through HTTP, from the proof to the allocation. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DevelopmentServiceTest {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Inject
    Bank bank;

    @Inject
    BusinessDay day;

    @Inject
    DecidedHolders decided;

    @Inject
    AllocationInputs inputs;

    @BeforeEach
    void givenABank() {
        bank.empty();
        bank.sql().update("truncate development_case cascade");
        bank.branch("VB1");
        bank.branch("VB2");
        bank.manager("V-S1", "VB1", QualificationTier.SENIOR, 1);
        bank.manager("V-J1", "VB1", QualificationTier.JUNIOR, 41);
        bank.manager("V-J2", "VB2", QualificationTier.JUNIOR, 42);
        bank.sendRows(
                        Bank.deposit("VC-DEP", "VB1", "DEPOSIT", "80000.00", "V-S1"),
                        Bank.deposit("VC-INST", "VB1", "INSTITUTIONAL_DEPOSIT", "300000000.00", ""),
                        Bank.loan("VC-LOAN", "VB1", "900000.00", "V-J1"),
                        Bank.loan("VC-LARGE", "VB1", "20000000.00", ""))
                .then()
                .statusCode(200);
        bank.publishRanking("RM-DEV");
        bank.sql().update("update qualification set valid_to = '2099-01-01'");
    }

    @AfterEach
    void letDecisionsPass() {
        decided.refuse(false);
    }

    @Test
    void aClaimIsConfirmedByTheHeadOfItsBranchOnly() {
        Response filed = file("V-J1", "VC-DEP", "VISIT_RECORD", "2025-02-01");
        filed.then()
                .statusCode(201)
                .body("claims[0].state", equalTo("FILED"))
                .body("claims[0].documents[0].sha256", equalTo(HASH));
        String claimId = filed.path("claims[0].claimId");
        String caseId = filed.path("caseId");
        Bank.as("V-J2").get("/development-cases/" + caseId).then().statusCode(404);
        confirm(Bank.head("VB2"), claimId).then().statusCode(404);
        Bank.as(Bank.head("VB1"))
                .queryParam("mine", true)
                .get("/development-cases")
                .then()
                .body("items[0].claims[0].answerable", equalTo(true));
        confirm(Bank.head("VB1"), claimId)
                .then()
                .statusCode(200)
                .body("contestUntil", equalTo(day.today().plusDays(7).toString()));
        confirm(Bank.head("VB1"), claimId).then().statusCode(409);
        Bank.as("V-J2")
                .get("/development-cases/" + caseId)
                .then()
                .statusCode(200)
                .body("claims[0].name", equalTo("员工V-J1"))
                .body("claims[0].statement", nullValue())
                .body("claims[0].documents", nullValue())
                .body("imported", nullValue())
                .body("takesClaims", equalTo(true));
    }

    @Test
    void refusesWhatNoClaimCanBe() {
        file("V-J1", "VC-NONE", "VISIT_RECORD", "2025-02-01").then().statusCode(404);
        file("V-J1", "VC-DEP", "RUMOUR", "2025-02-01").then().statusCode(422).body("type", problem("proof-kind"));
        file("V-J1", "VC-DEP", "VISIT_RECORD", day.today().plusDays(1).toString())
                .then()
                .statusCode(422)
                .body("type", problem("proof-to-come"));
        file("V-J1", "VC-DEP", "VISIT_RECORD", day.today().toString()).then().statusCode(201);
        file("V-J1", "VC-DEP", "VISIT_RECORD", "2025-02-01")
                .then()
                .statusCode(409)
                .body("type", problem("claimed-already"));
        claim("V-J1", Map.of("clientId", "VC-DEP", "name", "新客户", "registration", "R1"))
                .then()
                .statusCode(400)
                .body("type", problem("claim-subject"));
    }

    @Test
    void aRefusedClaimEndsTheCaseAndMayBeMadeAnew() {
        Response filed = file("V-J1", "VC-DEP", "VISIT_RECORD", "2025-02-01");
        Bank.as(Bank.head("VB1"))
                .contentType("application/json")
                .body("{\"reason\":\"无客户签字\"}")
                .post("/development-claims/" + filed.path("claims[0].claimId") + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("claims[0].refusedBecause", equalTo("无客户签字"));
        file("V-J1", "VC-DEP", "VISIT_RECORD", "2025-02-02")
                .then()
                .statusCode(201)
                .body("caseId", not(equalTo(filed.path("caseId"))));
    }

    @Test
    void contestedClaimsAreDecidedByTwoPeopleAndCountInAllocation() {
        String caseId = contested("VC-DEP");
        Bank.as(Bank.MAKER)
                .get("/development-cases/" + caseId)
                .then()
                .body("ripe", equalTo(true))
                .body("imported.staffId", equalTo("V-S1"))
                .body("rule.ground", equalTo("EARLIER_PROOF"))
                .body("rule.shares.staffId", contains("V-J2"));
        propose(caseId, "V-J2", "1").then().statusCode(200).body("departs", equalTo(false));
        act(Bank.MAKER, caseId, "approval", null).then().statusCode(403).body("type", problem("second-person-needed"));
        Bank.as(Bank.CHECKER)
                .header("If-Match", "\"door\"")
                .post("/development-cases/" + caseId + "/approval")
                .then()
                .statusCode(412);
        assertThat(developerOf("VC-DEP")).contains("V-S1");
        decided.refuse(true);
        act(Bank.CHECKER, caseId, "approval", null).then().statusCode(500);
        assertThat(developerOf("VC-DEP")).as("nothing without the event").contains("V-S1");
        decided.refuse(false);
        act(Bank.CHECKER, caseId, "approval", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("effect", equalTo("HOLDS"))
                .body("effectRule", equalTo("A-09"));
        assertThat(decided.about(caseId))
                .containsExactly(new HoldersDecided(
                        HoldersDecided.Source.DEVELOPMENT_CLAIM,
                        caseId,
                        day.today().plusDays(5),
                        List.of(new HoldersDecided.Change("VC-DEP", Holders.sole("V-J2")))));
        assertThat(developerOf("VC-DEP"))
                .as("the decision goes before core banking")
                .contains("V-J2");
        Bank.as(Bank.MAKER)
                .get("/clients/VC-DEP/developers")
                .then()
                .statusCode(200)
                .body("imported", equalTo("V-S1"))
                .body("decided.staffId", contains("V-J2"))
                .body("decided.share", contains("1.000000"));
        file("V-S1", "VC-DEP", "VISIT_RECORD", "2025-02-01")
                .then()
                .statusCode(409)
                .body("type", problem("contest-over"));
        assertThatThrownBy(() -> bank.sql()
                        .update("update development_case set approved_by = proposed_by where case_id = ?", caseId))
                .hasMessageContaining("development_case_four_eyes");
    }

    @Test
    void partsSumToExactlyOne() {
        String caseId = contested("VC-DEP");
        propose(caseId, "V-J1", "0.4", "V-J2", "0.599999")
                .then()
                .statusCode(422)
                .body("type", problem("development-shares"));
        propose(caseId, "V-J1", "0.4", "V-S1", "0.6").then().statusCode(422);
        propose(caseId, "V-J1", "0.4", "V-J2", "0.6").then().statusCode(200).body("departs", equalTo(true));
        act(Bank.CHECKER, caseId, "approval", null).then().statusCode(200);
        Holders shares = decided.about(caseId).getFirst().changes().getFirst().holders();
        assertThat(shares.lead()).contains("V-J2");
        assertThat(shares.staffIds()).containsExactly("V-J1", "V-J2");
    }

    @Test
    void nothingIsProposedBeforeTheDaysOfContestAreOver() {
        Response filed = file("V-J1", "VC-DEP", "VISIT_RECORD", "2025-02-01");
        String caseId = filed.path("caseId");
        propose(caseId, "V-J1", "1").then().statusCode(409).body("type", problem("claim-waits"));
        confirm(Bank.head("VB1"), filed.path("claims[0].claimId")).then().statusCode(200);
        propose(caseId, "V-J1", "1").then().statusCode(409).body("type", problem("contest-open"));
        contestEnds(caseId, 0);
        propose(caseId, "V-J1", "1").then().statusCode(409).body("type", problem("contest-open"));
        contestEnds(caseId, 1);
        propose(caseId, "V-J1", "1").then().statusCode(200);
        act(Bank.CHECKER, caseId, "return", "{\"reason\":\"请补充\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("claims[0].share", nullValue());
    }

    @Test
    void strongerRulesAreNamedInsteadOfMovingTheClient() {
        String institutional = sole("V-J1", "VC-INST");
        effect(institutional, "STRONGER_RULE", "A-10");
        effect(sole("V-J1", "VC-LARGE"), "STRONGER_RULE", "A-05");
        effect(sole("V-J1", "VC-LOAN"), "NOT_COVERED", "A-09");
        assertThat(decided.about(institutional)).isEmpty();
        assertThat(developerOf("VC-LARGE")).contains("V-J1");
    }

    @Test
    void aNewcomerWaitsForItsClientAndIsThenHeldByItsDeveloper() {
        Response filed = claim("V-J2", Map.of("name", "新港物流有限公司", "registration", " 91-new "));
        filed.then().statusCode(201).body("registration", equalTo("91-NEW")).body("newcomer", equalTo(true));
        String caseId = filed.path("caseId");
        claim("V-J1", Map.of("name", "新港物流", "registration", "91-NEW"))
                .then()
                .statusCode(201)
                .body("caseId", equalTo(caseId));
        List<String> waiting =
                Bank.as(Bank.MAKER).get("/development-cases/" + caseId).path("claims.claimId");
        List<String> branches =
                Bank.as(Bank.MAKER).get("/development-cases/" + caseId).path("claims.branchId");
        for (int i = 0; i < waiting.size(); i++) {
            confirm(Bank.head(branches.get(i)), waiting.get(i)).then().statusCode(200);
        }
        contestEnds(caseId, 1);
        propose(caseId, "V-J2", "1").then().statusCode(200);
        act(Bank.CHECKER, caseId, "approval", null).then().body("effect", equalTo("AWAITS_CLIENT"));
        assertThat(decided.about(caseId)).isEmpty();

        bank.sendRows(Bank.loan("VC-NEW", "VB2", "700000.00", "")).then().statusCode(200);
        act(Bank.MAKER, caseId, "client", "{\"clientId\":\"VC-UNKNOWN\"}")
                .then()
                .statusCode(404);
        act(Bank.MAKER, caseId, "client", "{\"clientId\":\"VC-NEW\"}")
                .then()
                .statusCode(200)
                .body("effect", equalTo("HOLDS"));
        assertThat(decided.about(caseId)).hasSize(1);
        assertThat(developerOf("VC-NEW")).contains("V-J2");
        act(Bank.MAKER, caseId, "client", "{\"clientId\":\"VC-DEP\"}").then().statusCode(409);
    }

    @Test
    void othersSeeWhatIsOpenToContestAndTheirOwn() {
        file("V-J1", "VC-LOAN", "VISIT_RECORD", "2025-02-01").then().statusCode(201);
        String open = contested("VC-DEP");
        Bank.as("V-S1").get("/development-cases").then().body("items.caseId", contains(open));
        Bank.as("V-J1").get("/development-cases").then().body("items", hasSize(2));
        Bank.as("V-J1")
                .queryParam("mine", true)
                .get("/development-cases")
                .then()
                .body("items.clientId", hasItem("VC-LOAN"))
                .body("items[1].claims[0].statement", notNullValue());
        Bank.as("V-S1")
                .queryParam("mine", true)
                .get("/development-cases")
                .then()
                .body("items", hasSize(0));
    }

    private static org.hamcrest.Matcher<String> problem(String slug) {
        return equalTo("urn:kejing:problem:" + slug);
    }

    private java.util.Optional<String> developerOf(String clientId) {
        return inputs.clientsHeldBy(Map.of()).stream()
                .filter(client -> client.clientId().equals(clientId))
                .findFirst()
                .flatMap(AllocationClient::developedBy);
    }

    private void effect(String caseId, String effect, String rule) {
        propose(caseId, "V-J1", "1").then().statusCode(200);
        act(Bank.CHECKER, caseId, "approval", null)
                .then()
                .statusCode(200)
                .body("effect", equalTo(effect))
                .body("effectRule", equalTo(rule))
                .body("effectRuleText.zh", notNullValue());
    }

    /** Claimed by one of the first branch and, with the earlier proof, by one of the second; the days of contest are over. */
    private String contested(String clientId) {
        Response first = file("V-J1", clientId, "VISIT_RECORD", "2025-02-02");
        String caseId = first.path("caseId");
        confirm(Bank.head("VB1"), first.path("claims[0].claimId")).then().statusCode(200);
        Response second = file("V-J2", clientId, "VISIT_RECORD", "2025-02-01");
        second.then().statusCode(201).body("caseId", equalTo(caseId));
        confirm(Bank.head("VB2"), second.path("claims.find { it.own }.claimId"))
                .then()
                .statusCode(200);
        contestEnds(caseId, 1);
        return caseId;
    }

    private String sole(String staffId, String clientId) {
        Response filed = file(staffId, clientId, "VISIT_RECORD", "2025-02-01");
        confirm(Bank.head("VB1"), filed.path("claims[0].claimId")).then().statusCode(200);
        contestEnds(filed.path("caseId"), 1);
        return filed.path("caseId");
    }

    private void contestEnds(String caseId, int daysAgo) {
        bank.sql()
                .update(
                        "update development_case set contest_until = ? where case_id = ?",
                        day.today().minusDays(daysAgo),
                        caseId);
    }

    private static Response file(String staffId, String clientId, String kind, String on) {
        return send(staffId, "\"clientId\":\"" + clientId + "\"", kind, on);
    }

    private static Response claim(String staffId, Map<String, String> subject) {
        StringBuilder fields = new StringBuilder();
        subject.forEach((name, value) ->
                fields.append(fields.isEmpty() ? "" : ",").append("\"%s\":\"%s\"".formatted(name, value)));
        return send(staffId, fields.toString(), "VISIT_RECORD", "2025-02-01");
    }

    private static Response send(String staffId, String subject, String kind, String on) {
        return Bank.as(staffId)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("""
                        {%s,"proofKind":"%s","proofDate":"%s","statement":"首次走访",
                         "documents":[{"name":"走访记录.pdf","sha256":"%s"}]}""".formatted(subject, kind, on, HASH))
                .post("/development-claims");
    }

    private static Response confirm(String head, String claimId) {
        return Bank.as(head).post("/development-claims/" + claimId + "/confirmation");
    }

    private Response propose(String caseId, String... staffAndShares) {
        StringBuilder shares = new StringBuilder();
        for (int i = 0; i < staffAndShares.length; i += 2) {
            shares.append(i == 0 ? "" : ",")
                    .append("{\"staffId\":\"%s\",\"share\":\"%s\"}"
                            .formatted(staffAndShares[i], staffAndShares[i + 1]));
        }
        return act(
                Bank.MAKER,
                caseId,
                "proposal",
                "{\"shares\":[%s],\"effectiveFrom\":\"%s\",\"reason\":\"按证明日期\"}"
                        .formatted(shares, day.today().plusDays(5)));
    }

    private static Response act(String staffId, String caseId, String act, String body) {
        String tag = Bank.as(Bank.MAKER).get("/development-cases/" + caseId).header("ETag");
        var request = Bank.as(staffId).header("If-Match", tag);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/development-cases/" + caseId + "/" + act);
    }
}
