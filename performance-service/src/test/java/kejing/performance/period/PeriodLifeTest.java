package kejing.performance.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import kejing.chassis.sql.Sql;
import kejing.chassis.sql.SqlFailure;
import kejing.performance.testing.PerformanceBank;
import kejing.testkit.Await;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The life of a period as a bank sees it: events and files in, two people's decisions, events out. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeriodLifeTest {

    private static final PerformanceBank BANK = new PerformanceBank("LIFE");
    private static boolean played;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void playTheQuarterOnce() {
        if (!played) {
            played = true;
            publish();
            deliver();
        }
    }

    private void publish() {
        for (String branch : List.of("B1", "B2", "HO")) {
            BANK.branch(branch);
        }
        BANK.staff("GIVER", "B1", "2015-01-01", "employee", "relationship-manager");
        BANK.staff("RECEIVER", "B1", "2020-01-01", "employee", "relationship-manager");
        BANK.staff("HEAD", "B1", "2005-01-01", "employee", "branch-head");
        BANK.staff("STRANGER", "B2", "2005-01-01", "employee", "branch-head");
        BANK.staff("MAKER", "HO", "2005-01-01", "employee", "marketing", "hr");
        BANK.staff("CHECKER", "HO", "2005-01-01", "employee", "hr");
        BANK.qualified("RECEIVER", "B1", "SENIOR", 1);
        BANK.client("C1", "B1");
        BANK.assigned("C1", 2, "2025-01-01", "INCUMBENT", "GIVER=1");
        BANK.assigned("C1", 3, "2025-01-31", "ALLOCATION", "RECEIVER=1");
        BANK.client("ORPHAN", "B1");
        BANK.satisfaction("RECEIVER", "2025-01-01", "2025-02-01", "70.00");
        BANK.satisfaction("RECEIVER", "2025-01-01", "2025-04-01", "92.45");
        BANK.satisfaction("RECEIVER", "2025-01-01", "2025-04-02", "10.00");
        for (String person : List.of("GIVER", "RECEIVER", "HEAD", "STRANGER", "MAKER", "CHECKER")) {
            BANK.awaitArrivalOf(person);
        }
        Await.until(() -> rows("select count(*) from responsibility where client_id = 'LIFE-C1'") == 2
                && rows("select count(*) from client where client_id = 'LIFE-ORPHAN'") == 1
                && rows("select count(*) from qualification where staff_id = 'LIFE-RECEIVER'") == 1
                && rows("select count(*) from client_satisfaction where staff_id = 'LIFE-RECEIVER'") == 3
                && rows("select count(*) from branch where branch_id like 'LIFE-%'") == 3);
    }

    private void deliver() {
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/accounts",
                        "accounts.csv",
                        "account_id,client_id,product,opened_on,base_average_balance",
                        "LIFE-L1,LIFE-C1,LOAN,2024-06-01,",
                        "LIFE-F1,LIFE-ORPHAN,FEE,2025-01-10,")
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/facts",
                        "facts.csv",
                        "month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance",
                        "2025-01,LIFE-L1,20000000.00,103333.33,0.00,0.00,100000.00",
                        "2025-02,LIFE-L1,20000000.00,93333.33,0.00,0.00,100000.00",
                        "2025-03,LIFE-L1,20000000.00,103333.34,0.00,0.00,100000.00",
                        "2025-01,LIFE-F1,0.00,1000.00,10.00,0.00,0.00")
                .then()
                .statusCode(200)
                .body("created", equalTo(4));
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/cost-pools",
                        "pools.csv",
                        "month,branch_id,kind,amount",
                        "2025-01,LIFE-B1,MANAGEMENT,310.00",
                        "2025-02,LIFE-B2,FIXED_ASSET,77.00")
                .then()
                .statusCode(200);
        BANK.open("MAKER", "2025Q1", "2025-01-01", "2025-04-01").then().statusCode(201);
        PerformanceBank.send(
                        BANK.as("MAKER"),
                        "/targets",
                        "targets.csv",
                        "period_id,staff_id,rorac,deposit_average,loan_average",
                        "LIFE-2025Q1,LIFE-RECEIVER,300000.00,0.00,20000000.00")
                .then()
                .statusCode(200);
        PerformanceBank.send(
                        BANK.as("MAKER"),
                        "/indicators",
                        "indicators.csv",
                        "period_id,staff_id,indicator,value",
                        "LIFE-2025Q1,LIFE-RECEIVER,CLIENT_SATISFACTION,50.00",
                        "LIFE-2025Q1,LIFE-RECEIVER,REVIEW_360,88.75")
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
    }

    @Test
    @Order(1)
    void showsAnEmptyScoreboardWhileOpen() {
        BANK.as("MAKER")
                .get("/periods/LIFE-2025Q1")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("hash", nullValue());
        BANK.as("MAKER")
                .get("/periods/LIFE-2025Q1/scoreboard")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @Order(2)
    void namesWhatHasArrived() {
        BANK.as("MAKER").get("/arrivals").then().statusCode(200).body("clients", notNullValue());
    }

    @Test
    @Order(3)
    void refusesAStaleOrMissingVersion() {
        BANK.as("MAKER").post("/periods/LIFE-2025Q1/soft-close").then().statusCode(428);
        BANK.as("MAKER")
                .header("If-Match", "\"99\"")
                .post("/periods/LIFE-2025Q1/soft-close")
                .then()
                .statusCode(412);
    }

    @Test
    @Order(4)
    void refusesToCloseAnOpenPeriod() {
        BANK.step("CHECKER", "2025Q1", "close").then().statusCode(409).body("state", equalTo("OPEN"));
    }

    @Test
    @Order(5)
    void softClosesWithTheScoreboardTiedToTheBank() {
        Response answer = BANK.step("MAKER", "2025Q1", "soft-close");
        answer.then()
                .statusCode(200)
                .body("state", equalTo("SOFT_CLOSED"))
                .body("staff", equalTo(2))
                .body("bankTotal", equalTo(answer.path("scoreboardTotal")))
                .body("unattributed.unallocatedCost", equalTo("77.00"))
                .body("unattributed.noHolder", equalTo("982.80"));
        // 300,000 − 0.72 % tax on each month + 982.80 − 310 − 77, whoever earned it
        answer.then().body("bankTotal", equalTo("298435.80"));
        assertThat(answer.header("ETag")).isEqualTo("\"" + answer.path("hash") + "\"");
    }

    @Test
    @Order(6)
    void explainsEverybodysScore() {
        BANK.as("HEAD")
                .get("/periods/LIFE-2025Q1/scoreboard")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].rank", equalTo(1))
                .body("items.find { it.staffId == 'LIFE-RECEIVER' }.tier", equalTo("SENIOR"))
                .body("items.find { it.staffId == 'LIFE-GIVER' }.tier", nullValue());
        BANK.as("RECEIVER")
                .get("/periods/LIFE-2025Q1/scoreboard/LIFE-RECEIVER")
                .then()
                .statusCode(200)
                .body("activeDays", equalTo(60))
                .body("classes[0].businessClass", equalTo("LOANS"))
                .body("classes[0].stock.income", equalTo("200000.00"))
                .body("classes[0].increment.income", equalTo("0.00"))
                .body("dimensions[0].weight", equalTo("0.483189025963"))
                .body("dimensions[0].indicators[0].target", equalTo("200000"))
                .body("dimensions[1].indicators[2].code", equalTo("CLIENT_SATISFACTION"))
                .body("dimensions[1].indicators[2].actual", equalTo("92.45"))
                .body("nonPerformingRatio", equalTo("0.005"));
        BANK.as("MAKER")
                .get("/client-satisfaction/LIFE-2025Q1")
                .then()
                .statusCode(200)
                .body("findAll { it.staffId == 'LIFE-RECEIVER' }.score", contains("92.45"));
        BANK.as("RECEIVER").get("/client-satisfaction/LIFE-2025Q1").then().statusCode(403);
        BANK.as("HEAD")
                .get("/periods/LIFE-2025Q1/scoreboard/LIFE-GIVER")
                .then()
                .statusCode(200)
                .body("classes[0].stock.income", equalTo("100000.00"))
                .body("complete", equalTo(false));
    }

    @Test
    @Order(7)
    void hidesOtherBranchesAndColleagues() {
        BANK.as("STRANGER")
                .get("/periods/LIFE-2025Q1/scoreboard/LIFE-RECEIVER")
                .then()
                .statusCode(404);
        BANK.as("GIVER")
                .get("/periods/LIFE-2025Q1/scoreboard/LIFE-RECEIVER")
                .then()
                .statusCode(404);
        BANK.as("STRANGER")
                .queryParam("branchId", "LIFE-B1")
                .get("/periods/LIFE-2025Q1/scoreboard")
                .then()
                .statusCode(404);
        BANK.as("STRANGER")
                .get("/periods/LIFE-2025Q1/scoreboard")
                .then()
                .statusCode(200)
                .body("items", empty());
        BANK.as("HEAD")
                .get("/periods/LIFE-2025Q1")
                .then()
                .statusCode(200)
                .body("bankTotal", nullValue())
                .body("unattributed", nullValue());
    }

    @Test
    @Order(8)
    void pagesThroughTheScoreboard() {
        Response first = BANK.as("MAKER")
                .queryParam("limit", 1)
                .queryParam("branchId", "LIFE-B1")
                .get("/periods/LIFE-2025Q1/scoreboard");
        first.then().body("items", hasSize(1)).body("items[0].rank", equalTo(1)).body("next", notNullValue());
        String next = first.path("next");
        BANK.as("MAKER")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/periods/LIFE-2025Q1/scoreboard")
                .then()
                .body("items", hasSize(1))
                .body("items[0].rank", equalTo(2))
                .body("next", nullValue());
    }

    @Test
    @Order(9)
    void freezesWhatItWasComputedFrom() {
        String header = "month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance";
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/facts",
                        "late.csv",
                        header,
                        "2025-03,LIFE-L1,20000000.00,103333.35,0.00,0.00,100000.00")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kejing:problem:period-frozen"))
                .body("periodId", equalTo("LIFE-2025Q1"));
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/facts",
                        "again.csv",
                        header,
                        "2025-03,LIFE-L1,20000000.00,103333.34,0.00,0.00,100000.00")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/accounts",
                        "accounts.csv",
                        "account_id,client_id,product,opened_on,base_average_balance",
                        "LIFE-L1,LIFE-C1,LOAN,2023-06-01,")
                .then()
                .statusCode(409);
        PerformanceBank.send(
                        BANK.as("MAKER"),
                        "/targets",
                        "targets.csv",
                        "period_id,staff_id,rorac,deposit_average,loan_average",
                        "LIFE-2025Q1,LIFE-RECEIVER,1.00,0.00,0.00")
                .then()
                .statusCode(409);
    }

    @Test
    @Order(10)
    void refusesTheMakersOwnClose() {
        BANK.step("MAKER", "2025Q1", "close")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kejing:problem:second-person-needed"));
        assertThatThrownBy(() -> new Sql(dataSource).update("""
                                update period set state = 'CLOSED', closed_by = submitted_by, closed_at = now()
                                where period_id = 'LIFE-2025Q1'"""))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("period_four_eyes");
    }

    @Test
    @Order(11)
    void refusesAHashThatWasNotShown() {
        BANK.as("CHECKER")
                .header("If-Match", "\"" + "0".repeat(64) + "\"")
                .post("/periods/LIFE-2025Q1/close")
                .then()
                .statusCode(412);
    }

    @Test
    @Order(12)
    void closesBySomebodyElseAndTellsTheOthers() {
        BANK.step("CHECKER", "2025Q1", "close").then().statusCode(200).body("state", equalTo("CLOSED"));
        List<String> closed = events("kejing.performance.period-closed.v1", "period", "LIFE-2025Q1");
        assertThat(closed).hasSize(1);
        EventContracts.assertMatches("performance-service", "kejing.performance.period-closed.v1", closed.getFirst());
        for (String person : List.of("GIVER", "RECEIVER")) {
            List<String> evaluated =
                    events("kejing.performance.evaluation-completed.v1", "evaluation", "LIFE-2025Q1:LIFE-" + person);
            assertThat(evaluated).hasSize(1);
            EventContracts.assertMatches(
                    "performance-service", "kejing.performance.evaluation-completed.v1", evaluated.getFirst());
        }
        Await.until(() -> rows("select count(*) from outbox where not sent and agg_id like 'LIFE-%'") == 0);
    }

    @Test
    @Order(13)
    void closesOnlyOnce() {
        BANK.step("CHECKER", "2025Q1", "close").then().statusCode(409);
        BANK.step("MAKER", "2025Q1", "soft-close").then().statusCode(409);
    }

    @Test
    @Order(14)
    void neverChangesAnEvaluation() {
        assertThatThrownBy(() ->
                        new Sql(dataSource).update("update evaluation set rank = 9 where period_id = 'LIFE-2025Q1'"))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("never changed");
    }

    @Test
    @Order(15)
    void opensAPeriodOfWholeMonthsOnce() {
        BANK.open("MAKER", "HALF", "2025-01-15", "2025-04-01").then().statusCode(422);
        BANK.open("MAKER", "2025Q1", "2025-01-01", "2025-04-01").then().statusCode(409);
        BANK.as("MAKER").get("/periods/LIFE-NONE").then().statusCode(404).body("detail", containsString("LIFE-NONE"));
    }

    private List<String> events(String type, String aggregateType, String aggregateId) {
        return new Sql(dataSource)
                .list(
                        "select data::text from outbox where type = ? and agg_type = ? and agg_id = ? order by agg_seq",
                        row -> row.getString(1),
                        type,
                        aggregateType,
                        aggregateId);
    }

    private long rows(String count) {
        return new Sql(dataSource).one(count, row -> row.getLong(1)).orElseThrow();
    }
}
