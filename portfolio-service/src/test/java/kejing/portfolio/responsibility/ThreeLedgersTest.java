package kejing.portfolio.responsibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.portfolio.workbench.ResponsibilityAlarm;
import kejing.testkit.StackResource;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servicing, credit and origination on any day; and the alarm about clients of nobody. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ThreeLedgersTest {

    private static final LocalDate FROM = LocalDate.of(2025, 4, 16);

    @Inject
    Bank bank;

    @Inject
    BusinessDay day;

    @Inject
    MeterRegistry meters;

    @Inject
    Event<HoldersDecided> decided;

    @BeforeEach
    void givenAClientThatChangedHands() {
        bank.empty();
        bank.branch("TB1");
        bank.branch("TB2");
        bank.manager("T-A", "TB1", QualificationTier.SENIOR, 1);
        bank.manager("T-B", "TB1", QualificationTier.SENIOR, 2);
        bank.manager("T-C", "TB1", QualificationTier.SENIOR, 3);
        bank.manager("T-X", "TB2", QualificationTier.SENIOR, 4);
        bank.sendRows(Bank.loan("TC-1", "TB1", "900000.00", "T-A")).then().statusCode(200);
        originate("TL-1,TC-1,T-A,2023-05-04").then().statusCode(200).body("created", equalTo(1));
        QuarkusTransaction.requiringNew()
                .run(() -> decided.fire(new HoldersDecided(
                        HoldersDecided.Source.COMPETITION,
                        "COMP-1",
                        FROM,
                        List.of(new HoldersDecided.Change("TC-1", Holders.sole("T-B"))))));
        bank.handOver("COMP-1", "TB1").then().statusCode(201);
    }

    @Test
    void originationSurvivesTheHandoverAndIsShownToGiverAndReceiver() {
        ledgers("T-B", FROM)
                .then()
                .body("servicing.staffId", contains("T-B"))
                .body("credit.holders.staffId", contains("T-B"))
                .body("credit.basis", equalTo("COMPETITION"))
                .body("credit.decisionId", equalTo("COMP-1"))
                .body("originations.staffId", contains("T-A"))
                .body("originations.originatedOn", contains("2023-05-04"));
        ledgers(Bank.MAKER, FROM.minusDays(1))
                .then()
                .body("servicing.staffId", contains("T-A"))
                .body("credit.basis", equalTo("INCUMBENT"))
                .body("credit.to", equalTo("2025-04-16"));
        ledgers(Bank.MAKER, LocalDate.of(2024, 1, 1))
                .then()
                .body("credit", nullValue())
                .body("servicing", hasSize(0))
                .body("originations", hasSize(1));
        ledgers(Bank.MAKER, LocalDate.of(2023, 5, 3)).then().body("originations", hasSize(0));
        for (String party : List.of("T-A", "T-B")) {
            Bank.as(party)
                    .get("/handovers/COMP-1.TB1.T-A.T-B")
                    .then()
                    .statusCode(200)
                    .body("clients[0].originations.staffId", contains("T-A"));
        }
    }

    @Test
    void aShortLeaveMovesServicingToTheDeputyAndBackAndCreditNot() {
        LocalDate away = day.today();
        LocalDate back = away.plusMonths(5);
        leave("T-B", "T-C", away, back).then().statusCode(201);

        ledgers("T-B", away)
                .then()
                .body("servicing.staffId", contains("T-C"))
                .body("servicing[0].insteadOf", equalTo("T-B"))
                .body("credit.holders.staffId", contains("T-B"));
        ledgers("T-B", back.minusDays(1)).then().body("servicing.staffId", contains("T-C"));
        ledgers("T-B", back).then().body("servicing.staffId", contains("T-B"));
        Bank.as("T-C").get("/clients/TC-1").then().statusCode(200);
        Bank.as("T-C").get("/clients").then().body("items.clientId", contains("TC-1"));
        Bank.as("T-C").queryParam("on", back.toString()).get("/clients").then().body("items", hasSize(0));
        assertThat(bank.count("responsibility where client_id = 'TC-1'"))
                .as("entries of credit")
                .isEqualTo(2);
    }

    @Test
    void whoIsBackEarlierServesFromThatDay() {
        LocalDate away = day.today();
        String leaveId =
                leave("T-B", "T-C", away, away.plusMonths(1)).jsonPath().getString("leaveId");
        end(leaveId, away).then().statusCode(422);
        end(leaveId, away.minusDays(1)).then().statusCode(422);
        end(leaveId, away.plusDays(3))
                .then()
                .statusCode(200)
                .body("to", equalTo(away.plusDays(3).toString()));
        ledgers("T-B", away.plusDays(2)).then().body("servicing.staffId", contains("T-C"));
        ledgers("T-B", away.plusDays(3)).then().body("servicing.staffId", contains("T-B"));
    }

    @Test
    void aLongerLeaveOrAStrangeDeputyIsRefused() {
        LocalDate away = day.today();
        leave("T-B", "T-C", away, away.plusMonths(5).plusDays(1))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:leave-too-long"));
        leave("T-B", "T-C", away, away).then().statusCode(422);
        leave("T-B", "T-B", away, away.plusDays(1)).then().statusCode(422);
        leave("T-B", "T-X", away, away.plusDays(1))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:deputy-elsewhere"));
        leave("T-B", "T-C", away.minusDays(1), away.plusDays(1)).then().statusCode(422);
        leave("T-B", "T-C", away, away.plusDays(10)).then().statusCode(201);
        leave("T-B", "T-A", away.plusDays(9), away.plusDays(20))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kejing:problem:leave-overlaps"));
        leave("T-C", "T-A", away.plusDays(5), away.plusDays(6)).then().statusCode(409);
        leave("T-B", "T-A", away.plusDays(10), away.plusDays(20)).then().statusCode(201);
        assertThatThrownBy(() -> bank.sql().update("""
                                insert into leave_cover values ('L', 'T-A', 'T-C', '2030-01-01', '2030-06-02', 'x', now())""")).hasMessageContaining("leave_cover_short");
    }

    @Test
    void whoOriginatedALoanNeverChanges() {
        originate("TL-1,TC-1,T-A,2023-05-04").then().statusCode(200).body("unchanged", equalTo(1));
        originate("TL-2,TC-1,T-B,2025-05-01", "TL-1,TC-1,T-B,2023-05-04")
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo("loan_id"))
                .body("errors[0].remedy", containsString("不可变更"));
        assertThat(bank.count("origination")).isEqualTo(1);
        originate("TL-2,NO-SUCH,T-B,2025-05-01").then().statusCode(400).body("errors[0].column", equalTo("client_id"));
        assertThatThrownBy(() -> bank.sql().update("update origination set staff_id = 'T-B' where loan_id = 'TL-1'"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> bank.sql().update("delete from origination where loan_id = 'TL-1'"))
                .hasMessageContaining("never changes");
    }

    @Test
    void theDatabaseKeepsSharesWholeHoweverTheyAreWritten() {
        assertThatThrownBy(() ->
                        bank.sql().update("update responsibility_holder set share = 0.999999 where client_id = 'TC-1'"))
                .hasMessageContaining("do not sum to 1");
        assertThatThrownBy(() ->
                        bank.sql().update("update responsibility_holder set lead = false where client_id = 'TC-1'"))
                .hasMessageContaining("do not sum to 1 with one lead");
    }

    @Test
    void clientsOfNobodyAreNoneOrAlarm() {
        assertThat(gauge()).isZero();
        bank.sendRows(Bank.loan("TC-2", "TB1", "100000.00", "")).then().statusCode(200);
        assertThat(gauge()).isEqualTo(1);
        Bank.as(Bank.head("TB1")).get("/responsibility-gaps").then().body("count", equalTo(1));
        QuarkusTransaction.requiringNew()
                .run(() -> decided.fire(new HoldersDecided(
                        HoldersDecided.Source.REALLOCATION,
                        "RE-T",
                        FROM,
                        List.of(new HoldersDecided.Change("TC-2", Holders.sole("T-A"))))));
        assertThat(gauge()).as("decided is not handed over").isEqualTo(1);
        bank.handOver("RE-T", "TB1").then().statusCode(201);
        assertThat(gauge()).isZero();
    }

    private double gauge() {
        return meters.get(ResponsibilityAlarm.GAUGE).gauge().value();
    }

    private static Response ledgers(String actor, LocalDate on) {
        return Bank.as(actor).queryParam("on", on.toString()).get("/clients/TC-1/ledgers");
    }

    private Response leave(String staffId, String deputyId, LocalDate from, LocalDate to) {
        return bank.post(
                Bank.head("TB1"),
                "/leaves",
                Map.of("staffId", staffId, "deputyId", deputyId, "from", from.toString(), "to", to.toString()));
    }

    private Response end(String leaveId, LocalDate firstDayBack) {
        return bank.post(
                Bank.head("TB1"), "/leaves/" + leaveId + "/end", Map.of("firstDayBack", firstDayBack.toString()));
    }

    private static Response originate(String... rows) {
        return given().basePath("/api/portfolio/v1")
                .auth()
                .oauth2(Tokens.machine("core-banking"))
                .contentType("text/csv")
                .queryParam("file", "originations.csv")
                .body(("loan_id,client_id,staff_id,originated_on\n" + String.join("\n", rows) + "\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/originations/import");
    }
}
