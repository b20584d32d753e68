package kejing.portfolio.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kejing.chassis.rest.ContentHash;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.satisfaction.messaging.ClientSatisfactionMeasuredV1;
import kejing.portfolio.testing.Bank;
import kejing.portfolio.testing.TestClock;
import kejing.testkit.Await;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import kejing.testkit.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds of the client survey through HTTP, up to the event on the broker. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SurveyServiceTest {

    private static final String ASKED = "SU-ASKED";
    private static final String FEW = "SU-FEW";
    private static final String ALL_FIVES = "{\"ATTITUDE\":5,\"SKILL\":5,\"SPEED\":5,\"VISITS\":5,\"OVERALL\":5}";

    @Inject
    Bank bank;

    @Inject
    TestClock clock;

    @BeforeEach
    void givenTwoManagers() {
        bank.empty();
        bank.branch("SU1");
        bank.branch("SU2");
        bank.manager(ASKED, "SU1", QualificationTier.JUNIOR, 1);
        bank.manager(FEW, "SU2", QualificationTier.JUNIOR, 2);
        bank.sendRows(IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> i <= 36
                                ? Bank.loan("SUC%02d".formatted(i), "SU1", "900000.00", ASKED)
                                : Bank.loan("SUC%02d".formatted(i), "SU2", "900000.00", FEW))
                        .toArray(String[]::new))
                .then()
                .statusCode(200);
        clock.at(Instant.parse("2025-04-02T02:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void thirtyOfEachManagersClientsAreDrawnBySeed() {
        String round = open();
        String seed = Bank.as(Bank.MAKER)
                .get("/survey-rounds/" + round)
                .then()
                .statusCode(200)
                .body("round.invited", equalTo(34))
                .body("results", empty())
                .extract()
                .path("round.seed");
        assertThat(seed).isEqualTo(ContentHash.ofText("client-survey 2025-01-01/2025-04-01"));
        List<String> byHand = IntStream.rangeClosed(1, 36)
                .mapToObj("SUC%02d"::formatted)
                .sorted(Comparator.comparing(clientId -> ContentHash.ofText(seed + ":" + clientId)))
                .limit(30)
                .sorted()
                .toList();
        assertThat(invited(round, ASKED)).isEqualTo(byHand);
        assertThat(invited(round, FEW)).hasSize(4);
    }

    @Test
    void nobodyOfTheManagersUnitEntersOrSeesForms() {
        String round = open();
        String client = invited(round, FEW).getFirst();
        enter(FEW, round, client, ALL_FIVES).statusCode(403);
        enter(Bank.head("SU2"), round, client, ALL_FIVES).statusCode(403);
        bank.sql()
                .update(
                        "update directory_person set roles = array['employee', 'marketing'] where person_id = ?",
                        Bank.head("SU2"));
        enter(Bank.head("SU2"), round, client, ALL_FIVES)
                .statusCode(403)
                .body("type", equalTo("urn:kejing:problem:independent-channel"));
        Bank.as(FEW).get("/survey-rounds/" + round + "/invitations").then().statusCode(403);
        assertThat(invited(Bank.head("SU2"), round, FEW)).isEmpty();
        enter("B-MARKETING-2", round, client, ALL_FIVES).statusCode(201).body("forms", equalTo(1));
        enter("B-MARKETING-2", round, client, ALL_FIVES).statusCode(409);
        enter("B-MARKETING-2", round, "SUC-NONE", ALL_FIVES).statusCode(404);
    }

    @Test
    void aSecondPersonPublishesWhatTheOthersComputeWith() {
        String round = open();
        invited(round, ASKED).stream()
                .limit(5)
                .forEach(client ->
                        enter("B-MARKETING-2", round, client, ALL_FIVES).statusCode(201));
        invited(round, FEW)
                .forEach(client ->
                        enter("B-MARKETING-2", round, client, ALL_FIVES).statusCode(201));
        publish(Bank.MAKER, round).statusCode(403);
        publish(Bank.CHECKER, round)
                .statusCode(200)
                .body("results.staffId", contains(ASKED, FEW))
                .body("results.score", contains("100.00", null))
                .body("results[0].clientsAtStart", equalTo(36))
                .body("results[0].retained", equalTo(36));
        publish(Bank.CHECKER, round).statusCode(409);
        enter("B-MARKETING-2", round, invited(round, ASKED).getLast(), ALL_FIVES)
                .statusCode(409);

        Bank.as(FEW).get("/survey-rounds/" + round).then().body("results.staffId", contains(FEW));
        Bank.as(Bank.head("SU1")).get("/survey-rounds/" + round).then().body("results.staffId", contains(ASKED));
        Bank.as(Bank.MAKER).get("/survey-rounds").then().body("$", hasSize(1));

        Await.untilAsserted(() -> {
            var events = TestEvents.log("kejing.portfolio").stream()
                    .filter(event -> event.type().equals(ClientSatisfactionMeasuredV1.TYPE))
                    .filter(event -> event.data().toString().contains(round))
                    .toList();
            assertThat(events).hasSize(1);
            assertThat(events.getFirst().aggregateId()).isEqualTo(ASKED + "/2025-01-01/2025-04-01");
            EventContracts.assertMatches(
                    "portfolio-service",
                    ClientSatisfactionMeasuredV1.TYPE,
                    events.getFirst().data().toString());
        });
    }

    @Test
    void aPeriodIsAskedAboutOnceAndWhenItHasEnded() {
        open();
        ask("2025-01-01", "2025-04-01").statusCode(409);
        ask("2025-01-01", "2025-04-03").statusCode(422);
    }

    @Test
    void complaintsAndRetentionStandBesideTheScore() {
        clock.at(Instant.parse("2025-02-10T02:00:00Z"));
        Bank.as(ASKED)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(
                        "{\"kind\":\"COMPLAINT\",\"channel\":\"PHONE\",\"clientId\":\"SUC01\",\"content\":\"久等\",\"readBack\":true}")
                .post("/service-cases")
                .then()
                .statusCode(201);
        clock.at(Instant.parse("2025-04-02T02:00:00Z"));
        publish(Bank.CHECKER, open())
                .statusCode(200)
                .body("results.find { it.staffId == 'SU-ASKED' }.complaints", equalTo(1))
                .body("results.find { it.staffId == 'SU-FEW' }.complaints", equalTo(0));
    }

    private static String open() {
        return ask("2025-01-01", "2025-04-01").statusCode(201).extract().path("roundId");
    }

    private static ValidatableResponse ask(String from, String to) {
        return Bank.as(Bank.MAKER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"title\":\"一季度\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to))
                .post("/survey-rounds")
                .then();
    }

    private static List<String> invited(String round, String staffId) {
        return invited(Bank.MAKER, round, staffId);
    }

    private static List<String> invited(String reader, String round, String staffId) {
        return Bank.as(reader)
                .get("/survey-rounds/" + round + "/invitations?limit=200")
                .jsonPath()
                .getList("items.findAll { it.staffId == '" + staffId + "' }.clientId");
    }

    private static ValidatableResponse enter(String staffId, String round, String client, String answers) {
        return Bank.as(staffId)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"clientId\":\"%s\",\"channel\":\"PAPER\",\"answers\":%s}".formatted(client, answers))
                .post("/survey-rounds/" + round + "/forms")
                .then();
    }

    private static ValidatableResponse publish(String staffId, String round) {
        return Bank.as(staffId)
                .header(
                        "If-Match",
                        Bank.as(staffId).get("/survey-rounds/" + round).header("ETag"))
                .post("/survey-rounds/" + round + "/publication")
                .then();
    }
}
