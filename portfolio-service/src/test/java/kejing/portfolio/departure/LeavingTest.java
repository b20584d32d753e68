package kejing.portfolio.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.HoldersDecided;
import kejing.portfolio.responsibility.messaging.StaffHoldingsChangedV1;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clear before release: nobody leaves with clients (H-04, H-05). */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class LeavingTest {

    @Inject
    Bank bank;

    @Inject
    Event<HoldersDecided> decided;

    @BeforeEach
    void givenAManagerWithOneClient() {
        bank.empty();
        bank.branch("DB1");
        bank.branch("DB2");
        bank.manager("D-A", "DB1", QualificationTier.SENIOR, 1);
        bank.manager("D-B", "DB1", QualificationTier.SENIOR, 2);
        bank.sendRows(Bank.loan("DC-1", "DB1", "900000.00", "D-A")).then().statusCode(200);
        bank.post(Bank.head("DB1"), "/departures", Map.of("staffId", "D-A", "lastDay", "2026-12-31", "reason", "调离"))
                .then()
                .statusCode(201)
                .body("clients", equalTo(1))
                .body("items", hasSize(5));
    }

    @Test
    void theReleaseWaitsForTheLastClientAndTheLastItem() {
        clear(Bank.head("DB1")).then().statusCode(422).body("clients", equalTo(1));
        decide(Holders.sole("D-B"));
        bank.handOver("RE-D", "DB1").then().statusCode(201);
        clear(Bank.head("DB1"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:checklist-incomplete"))
                .body("items", hasSize(5));
        for (String item : List.of("FEES", "SEALS", "EQUIPMENT", "ACCESS", "RELEASE_SLIP")) {
            bank.post(Bank.head("DB1"), "/departures/D-A/items", Map.of("item", item, "remark", "全部"))
                    .then()
                    .statusCode(200);
        }
        Bank.as(Bank.head("DB1")).get("/departures/D-A").then().body("releasable", equalTo(true));
        clear(Bank.head("DB1")).then().statusCode(200).body("clearedAt", notNullValue());
        assertThat(bank.sql()
                        .list(
                                "select data::text from outbox where type = ? and agg_id = 'D-A' order by agg_seq",
                                row -> row.getString(1),
                                StaffHoldingsChangedV1.TYPE)
                        .getLast())
                .contains("\"clients\": 0", "\"cleared\": true");
        clear(Bank.head("DB1")).then().statusCode(409);
    }

    @Test
    void whoLeavesGetsNoMoreClientsUntilTheDepartureIsWithdrawn() {
        bank.sendRows(Bank.loan("DC-2", "DB1", "100000.00", "D-B")).then().statusCode(200);
        assertThatThrownBy(() -> decide("DC-2", Holders.sole("D-A"))).hasStackTraceContaining("receiver-leaves");
        Bank.as(Bank.head("DB1")).delete("/departures/D-A").then().statusCode(204);
        decide("DC-2", Holders.sole("D-A"));
    }

    @Test
    void nobodyReleasesHimselfAndOthersDoNotSeeIt() {
        Bank.as("D-A").get("/departures/D-A").then().statusCode(200).body("clients", equalTo(1));
        Bank.as("D-B").get("/departures/D-A").then().statusCode(404);
        Bank.as(Bank.head("DB2")).get("/departures/D-A").then().statusCode(404);
        Bank.as(Bank.head("DB2")).get("/departures").then().body("items", hasSize(0));
        Bank.as(Bank.MAKER).get("/departures").then().body("items.staffId", contains("D-A"));
        bank.post(Bank.head("DB1"), "/departures", Map.of("staffId", "D-A", "lastDay", "2026-12-31", "reason", "调离"))
                .then()
                .statusCode(409);
        assertThatThrownBy(
                        () -> bank.sql()
                                .update(
                                        "update departure set cleared_by = staff_id, cleared_at = now() where staff_id = 'D-A'"))
                .hasMessageContaining("departure_not_by_oneself");
    }

    private io.restassured.response.Response clear(String actor) {
        return Bank.as(actor).contentType("application/json").post("/departures/D-A/clearance");
    }

    private void decide(Holders holders) {
        decide("DC-1", holders);
    }

    private void decide(String clientId, Holders holders) {
        QuarkusTransaction.requiringNew()
                .run(() -> decided.fire(new HoldersDecided(
                        HoldersDecided.Source.REALLOCATION,
                        "RE-D",
                        LocalDate.of(2025, 4, 16),
                        List.of(new HoldersDecided.Change(clientId, holders)))));
    }
}
