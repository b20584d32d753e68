package kejing.portfolio.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A script makes a campaign, managers work it off, everybody sees the own part of it. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CampaignServiceTest {

    @Inject
    Bank bank;

    @Inject
    BusinessDay businessDay;

    private LocalDate today;

    @BeforeEach
    void givenTwoBranches() {
        today = businessDay.today();
        bank.empty();
        bank.branch("KB1");
        bank.branch("KB2");
        bank.manager("KM-1", "KB1", QualificationTier.SENIOR, 1);
        bank.manager("KM-2", "KB2", QualificationTier.JUNIOR, 41);
        bank.sendRows(
                        Bank.loan("KC-1", "KB1", "300000.00", "KM-1"),
                        Bank.loan("KC-2", "KB2", "900000.00", "KM-2"),
                        Bank.loan("KC-3", "KB2", "900000.00", ""))
                .then()
                .statusCode(200);
    }

    @Test
    void aScriptMakesACampaignAndReadsWhatCameOfIt() {
        String id = make("KC-1", "KC-2", "KC-2").path("campaignId");
        Bank.as("KM-1")
                .get("/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("campaign.clients", equalTo(2))
                .body("seen", equalTo(1))
                .body("items.clientId", contains("KC-1"));
        contact("KM-1", id, "KC-1", "INTERESTED", today).then().statusCode(201);
        contact("KM-1", id, "KC-1", "SIGNED", today).then().statusCode(201);
        script().get("/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("items.clientId", contains("KC-1", "KC-2"))
                .body("items[0].outcome", equalTo("SIGNED"))
                .body("items[0].contactedBy", equalTo("员工KM-1"))
                .body("items[1].holders.staffId", contains("KM-2"))
                .body("contacted", equalTo(1))
                .body("signed", equalTo(1));
    }

    @Test
    void othersSeeOnlyCampaignsWithTheirClients() {
        String id = make("KC-2").path("campaignId");
        Bank.as("KM-1").get("/campaigns/" + id).then().statusCode(404);
        Bank.as("KM-1").get("/campaigns").then().body("items.campaignId", not(hasItem(id)));
        Bank.as(Bank.head("KB1")).get("/campaigns/" + id).then().statusCode(404);
        Bank.as(Bank.head("KB2")).get("/campaigns").then().body("items.campaignId", hasItem(id));
        contact("KM-1", id, "KC-2", "SIGNED", today).then().statusCode(404);
        contact("KM-1", id, "KC-1", "SIGNED", today).then().statusCode(404);
        contact("KM-2", id, "KC-2", "SIGNED", today.plusDays(1)).then().statusCode(422);
        contact("KM-2", id, "KC-2", "SIGNED", today.minusDays(2)).then().statusCode(422);
    }

    @Test
    void aListWithAnUnknownClientIsRefusedWhole() {
        make("KC-1", "KC-NOBODY").then().statusCode(422).body("unknown", contains("KC-NOBODY"));
        assertThat(bank.count("campaign_client")).isZero();
    }

    @Test
    void aListHasAtMostTenThousandClients() {
        String ids =
                IntStream.rangeClosed(0, 10_000).mapToObj(i -> "\"X" + i + "\"").collect(Collectors.joining(","));
        send(script(), ids).then().statusCode(400);
    }

    private Response make(String... clientIds) {
        return send(script(), "\"" + String.join("\",\"", clientIds) + "\"");
    }

    private Response send(RequestSpecification as, String ids) {
        return as.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"name\":\"回访\",\"purpose\":\"久未走访\",\"startsOn\":\"%s\",\"endsOn\":\"%s\",\"clientIds\":[%s]}"
                        .formatted(today.minusDays(1), today.plusDays(30), ids))
                .post("/campaigns");
    }

    private static Response contact(String staffId, String id, String clientId, String outcome, LocalDate on) {
        return Bank.as(staffId)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"clientId\":\"%s\",\"outcome\":\"%s\",\"contactedOn\":\"%s\"}"
                        .formatted(clientId, outcome, on))
                .post("/campaigns/" + id + "/contacts");
    }

    private static RequestSpecification script() {
        return RestAssured.given().basePath("/api/portfolio/v1").auth().oauth2(Tokens.machine("marketing-script"));
    }
}
