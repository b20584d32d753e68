package kejing.portfolio.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kejing.chassis.identity.Directory;
import kejing.chassis.identity.Person;
import kejing.chassis.sql.SqlFailure;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.HoldersDecided;
import kejing.portfolio.responsibility.ResponsibilityLedger;
import kejing.portfolio.responsibility.messaging.ResponsibilityAssignedV1;
import kejing.portfolio.responsibility.messaging.StaffHoldingsChangedV1;
import kejing.portfolio.testing.Bank;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a decision to the ledger: documents, checklist, three signatures, and nothing takes effect without them (H-01). */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class HandoverLifeTest {

    private static final LocalDate FROM = LocalDate.of(2025, 4, 16);
    private static final String DOCUMENT = "RE-1.HB1.H-A.H-B";

    @Inject
    Bank bank;

    @Inject
    Directory directory;

    @Inject
    ResponsibilityLedger ledger;

    @Inject
    Event<HoldersDecided> decided;

    @BeforeEach
    void givenABankOfTwoBranches() {
        bank.empty();
        bank.branch("HB1");
        bank.branch("HB2");
        bank.manager("H-A", "HB1", QualificationTier.SENIOR, 1);
        bank.manager("H-B", "HB1", QualificationTier.SENIOR, 2);
        bank.manager("H-C", "HB1", QualificationTier.SENIOR, 3);
        bank.manager("H-X", "HB2", QualificationTier.SENIOR, 4);
        bank.sendRows(
                        Bank.loan("HC-1", "HB1", "900000.00", "H-A"),
                        Bank.loan("HC-2", "HB1", "800000.00", "H-A"),
                        Bank.loan("HC-3", "HB1", "700000.00", ""),
                        Bank.deposit("HC-4", "HB1", "DEPOSIT", "5000.00", ""))
                .then()
                .statusCode(200);
    }

    @Test
    void threeSignaturesInTheirOrderBringTheDecisionIntoTheLedger() {
        decide("RE-1", Map.of("HC-1", Holders.sole("H-B"), "HC-2", Holders.sole("H-A")));
        Bank.as("H-A")
                .get("/handovers/" + DOCUMENT)
                .then()
                .statusCode(200)
                .body("document.clients", equalTo(1))
                .body("document.you", equalTo("GIVER"))
                .body("document.awaits", equalTo("GIVER"))
                .body("document.mandatory", equalTo(7))
                .body("clients.clientId", contains("HC-1"))
                .body("late", equalTo(true))
                .body("headSupervises", equalTo(true));

        sign("H-A").then().statusCode(422).body("items", hasSize(7)).body("type", problem("checklist-incomplete"));
        bank.tickAll("H-A", List.of(DOCUMENT)).then().statusCode(201);
        sign("H-B")
                .then()
                .statusCode(409)
                .body("type", problem("not-your-turn"))
                .body("awaits", equalTo("GIVER"));
        sign("H-A").then().statusCode(201).body("signed", equalTo(1)).body("complete", equalTo(0));
        sign("H-A").then().statusCode(409);
        sign(Bank.head("HB1")).then().statusCode(409).body("awaits", equalTo("RECEIVER"));
        sign("H-B").then().statusCode(201);
        assertThat(ledger.holdersOn(FROM).get("HC-1")).isEqualTo(Holders.sole("H-A"));

        sign(Bank.head("HB1"))
                .then()
                .statusCode(201)
                .body("complete", equalTo(1))
                .body("clients", equalTo(1));
        assertThat(ledger.holdersOn(FROM.minusDays(1)).get("HC-1")).isEqualTo(Holders.sole("H-A"));
        assertThat(ledger.holdersOn(FROM).get("HC-1")).isEqualTo(Holders.sole("H-B"));
        String told = bank.events(ResponsibilityAssignedV1.TYPE, "HC-1").getLast();
        assertThat(told).contains("REALLOCATION", "RE-1", "2025-04-16");
        EventContracts.assertMatches("portfolio-service", ResponsibilityAssignedV1.TYPE, told);
        Bank.as(Bank.MAKER)
                .get("/handovers/" + DOCUMENT)
                .then()
                .body("signatures.party", contains("GIVER", "RECEIVER", "SUPERVISOR"))
                .body("signatures.staffId", contains("H-A", "H-B", Bank.head("HB1")))
                .body("document.awaits", nullValue());
        bank.tickAll("H-A", List.of(DOCUMENT)).then().statusCode(409);
    }

    @Test
    void aSignatureBindsToWhatWasShown() {
        decide("RE-1", Map.of("HC-1", Holders.sole("H-B")));
        String shown = hash();
        bank.tickAll("H-A", List.of(DOCUMENT)).then().statusCode(201);
        bank.sign("H-A", List.of(Map.of("documentId", DOCUMENT, "hash", shown)))
                .then()
                .statusCode(409)
                .body("type", problem("document-changed"));
        String before = hash();
        Bank.as("H-A")
                .header("If-Match", "\"" + before + "\"")
                .contentType("application/json")
                .body(Map.of("name", "档案目录.pdf", "sha256", "0".repeat(64)))
                .put("/handovers/" + DOCUMENT + "/papers")
                .then()
                .statusCode(200)
                .body("papers.name", contains("档案目录.pdf"));
        assertThat(hash()).isNotEqualTo(before);
        Bank.as("H-A")
                .header("If-Match", "\"" + before + "\"")
                .delete("/handovers/" + DOCUMENT + "/checks/DOSSIER")
                .then()
                .statusCode(412);
        sign("H-A").then().statusCode(201);
        Bank.as("H-A")
                .header("If-Match", "\"" + hash() + "\"")
                .delete("/handovers/" + DOCUMENT + "/checks/DOSSIER")
                .then()
                .statusCode(409)
                .body("type", problem("signed-already"));
    }

    @Test
    void signaturesAreTakenBackWithAReasonAndGivenAnew() {
        decide("RE-1", Map.of("HC-1", Holders.sole("H-B")));
        bank.tickAll("H-A", List.of(DOCUMENT)).then().statusCode(201);
        takeBack("H-B").then().statusCode(409).body("type", problem("nothing-signed"));
        sign("H-A").then().statusCode(201);
        takeBack("H-B")
                .then()
                .statusCode(200)
                .body("document.awaits", equalTo("GIVER"))
                .body("signatures", hasSize(0))
                .body("returnReason", equalTo("余额不符"));
        sign("H-A").then().statusCode(201);
        sign("H-B").then().statusCode(201);
        sign(Bank.head("HB1")).then().statusCode(201);
        takeBack("H-B").then().statusCode(409);
    }

    @Test
    void manyDocumentsAreTickedAndSignedInOneActAllOrNone() {
        decide(
                "RE-1",
                Map.of(
                        "HC-1", Holders.sole("H-B"),
                        "HC-2", Holders.sole("H-C"),
                        "HC-3", Holders.sole("H-B"),
                        "HC-4", Holders.sole("H-B")));
        List<String> given = List.of("RE-1.HB1.H-A.H-B", "RE-1.HB1.H-A.H-C");
        assertThat(bank.waiting("H-A", "RE-1")).isEqualTo(given);
        assertThat(bank.waiting("H-B", "RE-1")).containsExactly("RE-1.HB1.-.H-B");
        bank.tickAll("H-A", given).then().statusCode(201).body("documents", hasSize(2));
        List<Map<String, String>> signatures = new ArrayList<>();
        given.forEach(id -> signatures.add(Map.of("documentId", id, "hash", hash(id))));
        signatures.add(Map.of("documentId", "RE-1.HB1.-.H-B", "hash", hash("RE-1.HB1.-.H-B")));
        bank.sign("H-A", signatures).then().statusCode(404);
        assertThat(bank.count("handover_signature")).isZero();
        bank.sign("H-A", signatures.subList(0, 2)).then().statusCode(201).body("signed", equalTo(2));
        bank.tickAll("H-B", List.of("RE-1.HB1.-.H-B")).then().statusCode(201);
        bank.signWaiting("H-B", "RE-1").then().statusCode(201).body("signed", equalTo(2));
        bank.signWaiting("H-C", "RE-1").then().statusCode(201);
        bank.signWaiting(Bank.head("HB1"), "RE-1")
                .then()
                .statusCode(201)
                .body("complete", equalTo(3))
                .body("clients", equalTo(4));
        Bank.as(Bank.head("HB1"))
                .get("/handover-decisions")
                .then()
                .body("items[0].decisionId", equalTo("RE-1"))
                .body("items[0].branches[0].signed", equalTo(3))
                .body("items[0].branches[0].clients", equalTo(4));
        Bank.as(Bank.head("HB2")).get("/handover-decisions").then().body("items", hasSize(0));
    }

    @Test
    void aClientOfSeveralReceiversWaitsForAllItsDocuments() {
        decide("RE-1", Map.of("HC-3", Holders.equalShares(List.of("H-A", "H-B"), "H-A")));
        for (String receiver : List.of("H-A", "H-B")) {
            assertThat(ledger.holdersOn(FROM)).doesNotContainKey("HC-3");
            bank.tickAll(receiver, List.of("RE-1.HB1.-." + receiver)).then().statusCode(201);
            bank.signWaiting(receiver, "RE-1").then().statusCode(201);
            bank.signWaiting(Bank.head("HB1"), "RE-1").then().statusCode(201);
        }
        assertThat(ledger.holdersOn(FROM).get("HC-3").staffIds()).containsExactly("H-A", "H-B");
    }

    @Test
    void theSupervisorSignsForAGiverWhoHasLeftAndThatIsRecorded() {
        decide("RE-1", Map.of("HC-1", Holders.sole("H-B")));
        leave("H-A");
        bank.tickAll("H-B", List.of(DOCUMENT)).then().statusCode(201);
        sign("H-B").then().statusCode(201);
        sign(Bank.head("HB1")).then().statusCode(201).body("clients", equalTo(1));
        Bank.as(Bank.MAKER)
                .get("/handovers/" + DOCUMENT)
                .then()
                .body("signatures.party", contains("RECEIVER", "SUPERVISOR"))
                .body("signatures[1].forGiver", equalTo(true))
                .body("document.giverLeft", equalTo(true));
    }

    @Test
    void whereTheHeadIsAPartyTheMarketingDepartmentSupervises() {
        directory.put(Staff.of("H-B", "HB1", "employee", "branch-head"));
        directory.put(Staff.of(Bank.head("HB1"), "HB1", "employee"));
        decide("RE-1", Map.of("HC-1", Holders.sole("H-B")));
        bank.tickAll("H-A", List.of(DOCUMENT)).then().statusCode(201);
        sign("H-A").then().statusCode(201);
        sign("H-B").then().statusCode(201);
        sign("H-B").then().statusCode(409);
        assertThat(bank.waiting(Bank.MAKER, "RE-1")).containsExactly(DOCUMENT);
        sign(Bank.MAKER).then().statusCode(201).body("complete", equalTo(1));
    }

    @Test
    void nobodySignsInTwoRolesInTheDatabaseEither() {
        decide("RE-1", Map.of("HC-1", Holders.sole("H-B")));
        bank.tickAll("H-A", List.of(DOCUMENT)).then().statusCode(201);
        sign("H-A").then().statusCode(201);
        assertThatThrownBy(() -> bank.sql()
                        .update(
                                "insert into handover_signature values (?, 'SUPERVISOR', 'H-A', false, 'x', now())",
                                DOCUMENT))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("handover_signature_one_role");
    }

    @Test
    void othersNeitherSeeNorSign() {
        decide("RE-1", Map.of("HC-1", Holders.sole("H-B")));
        Bank.as("H-C").get("/handovers/" + DOCUMENT).then().statusCode(404);
        Bank.as(Bank.head("HB2")).get("/handovers/" + DOCUMENT).then().statusCode(404);
        Bank.as(Bank.head("HB2")).get("/handovers").then().body("items", hasSize(0));
        sign("H-X").then().statusCode(404);
        sign(Bank.CHECKER).then().statusCode(403).body("type", problem("not-a-party"));
    }

    @Test
    void aClientIsHandedOverOnceAtATime() {
        decide("RE-1", Map.of("HC-1", Holders.sole("H-B")));
        assertThatThrownBy(() -> decide("RE-2", Map.of("HC-1", Holders.sole("H-C"))))
                .hasStackTraceContaining("client-in-handover");
        assertThat(bank.count("handover_decision")).isEqualTo(1);
        bank.handOver("RE-1", "HB1").then().statusCode(201);
        decide("RE-2", Map.of("HC-1", Holders.sole("H-C")));
    }

    @Test
    void nobodyIsNoResponsiblePerson() {
        assertThatThrownBy(() -> decide("RE-1", Map.of("HC-1", Holders.NOBODY)))
                .hasStackTraceContaining("nobody-would-be-responsible");
    }

    @Test
    void whoLeavesTakesNoMoreClients() {
        leave("H-B");
        assertThatThrownBy(() -> decide("RE-1", Map.of("HC-1", Holders.sole("H-B"))))
                .hasStackTraceContaining("receiver-leaves");
    }

    @Test
    void aDecisionThatChangesNothingNeedsNoDocument() {
        decide("RE-1", Map.of("HC-1", Holders.sole("H-A")));
        assertThat(bank.count("handover_decision where completed_at is not null"))
                .isEqualTo(1);
        assertThat(bank.count("handover_document")).isZero();
    }

    @Test
    void theExamServiceIsToldWhoHoldsHowMuch() {
        assertThat(holdings("H-A").getLast()).contains("\"clients\": 2", "\"openHandovers\": 0");
        decide("RE-1", Map.of("HC-1", Holders.sole("H-B"), "HC-2", Holders.sole("H-B")));
        assertThat(holdings("H-A").getLast()).contains("\"clients\": 2", "\"openHandovers\": 1");
        assertThat(holdings("H-B").getLast()).contains("\"clients\": 0", "\"openHandovers\": 1");
        bank.handOver("RE-1", "HB1").then().statusCode(201);
        assertThat(holdings("H-A").getLast()).contains("\"clients\": 0", "\"openHandovers\": 0");
        assertThat(holdings("H-B").getLast()).contains("\"clients\": 2", "\"openHandovers\": 0");
        holdings("H-B")
                .forEach(
                        event -> EventContracts.assertMatches("portfolio-service", StaffHoldingsChangedV1.TYPE, event));
    }

    @Test
    void aDocumentThatListsNoLoansAsksForNoLoanPapers() {
        decide("RE-1", Map.of("HC-4", Holders.sole("H-B")));
        Bank.as("H-B")
                .get("/handovers/RE-1.HB1.-.H-B")
                .then()
                .body("document.mandatory", equalTo(4))
                .body("items.code", hasItem("DOSSIER"))
                .body("items.findAll { it.code == 'COLLATERAL' }", hasSize(0));
        bank.post(
                        "H-B",
                        "/handovers/checks",
                        Map.of("documentIds", List.of("RE-1.HB1.-.H-B"), "items", List.of(Map.of("item", "NO-SUCH"))))
                .then()
                .statusCode(422)
                .body("type", problem("unknown-checklist-item"));
    }

    private void decide(String decisionId, Map<String, Holders> holders) {
        List<HoldersDecided.Change> changes = holders.entrySet().stream()
                .map(entry -> new HoldersDecided.Change(entry.getKey(), entry.getValue()))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> decided.fire(
                        new HoldersDecided(HoldersDecided.Source.REALLOCATION, decisionId, FROM, changes)));
    }

    private void leave(String staffId) {
        Person person = directory.byId(staffId).orElseThrow();
        directory.put(new Person(
                person.subject(),
                person.personId(),
                person.name(),
                person.unitId(),
                Set.copyOf(person.roles()),
                false));
    }

    private List<String> holdings(String staffId) {
        return bank.sql()
                .list(
                        "select data::text from outbox where type = ? and agg_id = ? order by agg_seq",
                        row -> row.getString(1),
                        StaffHoldingsChangedV1.TYPE,
                        staffId);
    }

    private Response sign(String actor) {
        return bank.sign(actor, List.of(Map.of("documentId", DOCUMENT, "hash", hash())));
    }

    private Response takeBack(String actor) {
        return Bank.as(actor)
                .header("If-Match", "\"" + hash() + "\"")
                .contentType("application/json")
                .body(Map.of("reason", "余额不符"))
                .post("/handovers/" + DOCUMENT + "/return");
    }

    private static String hash() {
        return hash(DOCUMENT);
    }

    private static String hash(String documentId) {
        return Bank.as(Bank.MAKER).get("/handovers/" + documentId).jsonPath().getString("document.hash");
    }

    private static org.hamcrest.Matcher<String> problem(String slug) {
        return equalTo("urn:kejing:problem:" + slug);
    }
}
