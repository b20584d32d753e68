package kejing.portfolio.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kejing.portfolio.client.messaging.ClientRegisteredV1;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import kejing.testkit.TestEvents;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients and accounts of core banking by lines of JSON and by Kafka: the same rows and rules as the file. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CoreBankingTest {

    private static final String TOPIC = "corebanking.client-facts";
    private static final String CLIENT_FACTS = "corebanking.client-facts.v1";
    private static final String ACCOUNT_FACTS = "corebanking.account-facts.v1";

    @Inject
    Bank bank;

    @BeforeEach
    void givenABranchWithAManager() {
        bank.empty();
        bank.branch("B01");
        bank.manager("CM-1", "B01", QualificationTier.SENIOR, 1);
    }

    @Test
    void linesOfJsonAreTakenLikeAFile() {
        lines("/clients/import", client("CB-1", "10000000.00", "2024-12-31"), client("CB-2", "1.00", "2024-12-31"))
                .then()
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("created", equalTo(2));
        Bank.as(Bank.MAKER)
                .get("/clients/CB-1")
                .then()
                .body("tier", equalTo("LARGE"))
                .body("corporate", equalTo(true))
                .body("holders[0].staffId", equalTo("CM-1"));
        lines("/clients/import", client("CB-1", "10000000.00", "2024-12-31"))
                .then()
                .body("unchanged", equalTo(1));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"clientId\":\"CB-2\",\"loanBalance\":\"-1.00\"} | name",
                "{\"clientId\":\"CB-2\",\"colour\":\"red\"} | colour",
                "{\"clientId\":[1]} | clientId",
                "[1] | ~~",
                "{\"clientId\":\"CB-2\",\"clientId\":\"CB-3\"} | ~~"
            })
    void aBadLineRefusesAllAndNamesRowAndField(String line, String field) {
        Response answer = lines("/clients/import", client("CB-1", "1.00", "2024-12-31"), line);
        answer.then().statusCode(400).body("type", equalTo("urn:kejing:problem:import-refused"));
        assertThat(answer.jsonPath().getList("errors.row", Integer.class)).containsOnly(2);
        assertThat(answer.jsonPath().getList("errors.column", String.class)).contains(field);
        assertThat(bank.count("client")).isZero();
    }

    @Test
    void factsOfALaterDayChangeBalancesAndNotTheTier() {
        lines("/clients/import", client("CB-TIER", "3000000.00", "2024-12-31"));
        lines("/clients/import", client("CB-TIER", "12000000.00", "2025-06-30"))
                .then()
                .body("changed", equalTo(1));
        Bank.as(Bank.MAKER)
                .get("/clients/CB-TIER")
                .then()
                .body("loanBalance", equalTo("12000000.00"))
                .body("asOf", equalTo("2025-06-30"))
                .body("tier", equalTo("SMALL"))
                .body("referenceDate", equalTo("2024-12-31"));
        assertThat(bank.events(ClientRegisteredV1.TYPE, "CB-TIER")).hasSize(1);

        lines("/clients/import", client("CB-TIER", "12000000.00", "2025-12-31"));
        Bank.as(Bank.MAKER)
                .get("/clients/CB-TIER")
                .then()
                .body("tier", equalTo("LARGE"))
                .body("tierHistory", hasSize(2))
                .body("tierHistory[0].referenceDate", equalTo("2025-12-31"))
                .body("tierHistory[0].measure", equalTo("GROUP_OUTSTANDING_LOANS"))
                .body("tierHistory[0].groupLoans", equalTo("12000000.00"))
                .body("tierHistory[0].schemeId", equalTo("CLIENT-TIERS-RULEBOOK-1"))
                .body("tierHistory[1].tier", equalTo("SMALL"));
        assertThat(bank.events(ClientRegisteredV1.TYPE, "CB-TIER")).hasSize(2);
    }

    @Test
    void olderFactsThatComeLateDoNotReplaceNewerOnes() {
        lines("/clients/import", client("CB-1", "3000000.00", "2025-06-30"));
        lines("/clients/import", client("CB-1", "1.00", "2025-05-31")).then().body("unchanged", equalTo(1));
        Bank.as(Bank.MAKER).get("/clients/CB-1").then().body("loanBalance", equalTo("3000000.00"));
    }

    @Test
    void accountsAreListedAndTheWorstOpenLoanClassesTheClient() {
        lines("/clients/import", client("CB-1", "3000000.00", "2024-12-31"));
        lines(
                        "/accounts/import",
                        loan("A-1", "CB-1", "SPECIAL_MENTION", null),
                        loan("A-2", "CB-1", "LOSS", "2024-11-30"),
                        "{\"accountId\":\"A-3\",\"clientId\":\"CB-1\",\"kind\":\"TERM_DEPOSIT\",\"openedOn\":\"2024-01-01\","
                                + "\"balance\":\"5.00\",\"asOf\":\"2024-12-31\"}")
                .then()
                .statusCode(200)
                .body("created", equalTo(3));
        Bank.as(Bank.MAKER)
                .get("/clients/CB-1")
                .then()
                .body("loanClass", equalTo("SPECIAL_MENTION"))
                .body("accounts.accountId", equalTo(java.util.List.of("A-1", "A-3", "A-2")))
                .body("accounts[0].overdueSince", nullValue())
                .body("accounts[1].kind", equalTo("TERM_DEPOSIT"));
        Bank.as(Bank.MAKER)
                .get("/clients?loanClass=SPECIAL_MENTION")
                .then()
                .body("items.clientId", equalTo(java.util.List.of("CB-1")));
        lines("/accounts/import", loan("A-1", "CB-1", "SPECIAL_MENTION", null))
                .then()
                .body("unchanged", equalTo(1));
    }

    @Test
    void anAccountOfAnUnknownClientRefusesTheFile() {
        lines("/clients/import", client("CB-1", "3000000.00", "2024-12-31"));
        lines("/accounts/import", loan("A-1", "CB-1", "PASS", null), loan("A-2", "CB-9", "PASS", null))
                .then()
                .statusCode(400)
                .body("errors[0].row", equalTo(2))
                .body("errors[0].column", equalTo("clientId"));
        assertThat(bank.count("account")).isZero();
    }

    @Test
    void accountsComeAsCsvToo() {
        lines("/clients/import", client("CB-1", "3000000.00", "2024-12-31"));
        String header =
                "account_id,client_id,kind,opened_on,matures_on,closed_on,balance,loan_class,overdue_since,as_of\n";
        coreBanking(
                        "/accounts/import",
                        "text/csv",
                        header + "A-1,CB-1,LOAN,2024-01-01,2026-01-01,,7.00,PASS,,2024-12-31\n")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        coreBanking("/accounts/import", "text/csv", header + "A-4,CB-1,LOAN,2024-01-01,2023-01-01,,7.00,,,2024-12-31\n")
                .then()
                .statusCode(400)
                .body("errors.column", equalTo(java.util.List.of("matures_on", "loan_class")));
    }

    /** The published examples are taken as they stand. */
    @Test
    void eventsAreTakenInOrder() throws IOException {
        String id = fresh("CE");
        TestEvents.publish(
                TOPIC, CLIENT_FACTS, "client", id, 1, example(CLIENT_FACTS).replace("C00001", id));
        TestEvents.publish(
                TOPIC,
                ACCOUNT_FACTS,
                "client",
                id,
                2,
                example(ACCOUNT_FACTS).replace("C00001", id).replace("A000001", "A-" + id));
        Await.until(() -> bank.count("account where client_id = '" + id + "'") == 1);
        Bank.as(Bank.MAKER)
                .get("/clients/" + id)
                .then()
                .body("name", equalTo("云岭机械有限公司"))
                .body("tier", equalTo("MEDIUM"))
                .body("loanClass", equalTo("SUBSTANDARD"));
        assertThat(bank.events(ClientRegisteredV1.TYPE, id)).hasSize(1);
    }

    @Test
    void aBadEventParksItsClientAndNoOther() throws IOException {
        String bad = fresh("CE");
        String good = fresh("CE");
        String facts = example(CLIENT_FACTS);
        TestEvents.publish(
                TOPIC,
                CLIENT_FACTS,
                "client",
                bad,
                1,
                facts.replace("C00001", bad).replace("B01", "B99"));
        TestEvents.publish(TOPIC, CLIENT_FACTS, "client", bad, 2, facts.replace("C00001", bad));
        TestEvents.publish(TOPIC, CLIENT_FACTS, "client", good, 1, facts.replace("C00001", good));
        Await.until(() -> bank.count("inbox_parked where agg_id = '" + bad + "'") == 2
                && bank.count("client where client_id = '" + good + "'") == 1);
        assertThat(bank.count("client where client_id = '" + bad + "'")).isZero();
        assertThat(bank.sql()
                        .one(
                                "select reason from inbox_parked where agg_id = ? and agg_seq = 1",
                                row -> row.getString(1),
                                bad))
                .hasValueSatisfying(reason -> assertThat(reason).contains("branchId", "B99", "Unknown branch"));
    }

    @Test
    void anEventOfAnotherClientThanItsSubjectIsParked() throws IOException {
        String id = fresh("CE");
        TestEvents.publish(TOPIC, CLIENT_FACTS, "client", id, 1, example(CLIENT_FACTS));
        Await.until(() -> bank.count("inbox_parked where agg_id = '" + id + "'") == 1);
        assertThat(bank.count("client where client_id = 'C00001'")).isZero();
    }

    private static String fresh(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String example(String type) throws IOException {
        return Files.readString(Path.of(System.getProperty("kejing.root", ".."))
                .resolve("portfolio-service/contracts/core-banking/examples/" + type + ".1.json"));
    }

    private static Response lines(String route, String... lines) {
        return coreBanking(route, "application/x-ndjson", String.join("\n", lines));
    }

    private static Response coreBanking(String route, String contentType, String body) {
        return io.restassured.RestAssured.given()
                .basePath("/api/portfolio/v1")
                .auth()
                .oauth2(Tokens.machine("core-banking"))
                .contentType(contentType)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(route);
    }

    private static String client(String clientId, String loan, String asOf) {
        return ("{\"clientId\":\"%s\",\"name\":\"客户\",\"branchId\":\"B01\",\"category\":\"LOAN\",\"corporate\":true,"
                        + "\"loanBalance\":\"%s\",\"depositBalance\":5,\"difficulty\":2,\"nonPerforming\":false,"
                        + "\"incumbent\":\"CM-1\",\"groupId\":null,\"referenceDate\":\"%s\"}")
                .formatted(clientId, loan, asOf);
    }

    private static String loan(String accountId, String clientId, String loanClass, String closedOn) {
        return ("{\"accountId\":\"%s\",\"clientId\":\"%s\",\"kind\":\"LOAN\",\"openedOn\":\"2024-01-01\",\"maturesOn\":"
                        + "\"2026-01-01\",\"closedOn\":%s,\"balance\":\"7.00\",\"loanClass\":\"%s\",\"asOf\":\"2024-12-31\"}")
                .formatted(accountId, clientId, closedOn == null ? "null" : "\"" + closedOn + "\"", loanClass);
    }
}
