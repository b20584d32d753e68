package kejing.performance.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kejing.chassis.sql.Sql;
import kejing.chassis.sql.SqlFailure;
import kejing.performance.testing.PerformanceBank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Three half-years of pay as a bank sees them: earned, deferred, a bad half-year netted, a debt settled. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PayRunTest {

    private static final PerformanceBank BANK = new PerformanceBank("PAY");
    private static final String NOTHING_ADVANCED = "{\"advances\":[]}";
    private static boolean played;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void playTheHalfYearsOnce() {
        if (played) {
            return;
        }
        played = true;
        BANK.branch("B1");
        BANK.branch("HO");
        BANK.staff("RM", "B1", "2015-01-01", "employee", "relationship-manager");
        BANK.staff("HEAD", "B1", "2005-01-01", "employee", "branch-head");
        BANK.staff("MAKER", "HO", "2005-01-01", "employee", "marketing");
        BANK.staff("HR", "HO", "2005-01-01", "employee", "hr", "committee");
        BANK.staff("OUTSIDE", "HO", "2005-01-01", "employee", "committee");
        BANK.staff("INSIDE", "B1", "2005-01-01", "employee", "committee", "relationship-manager");
        BANK.staff("AUDITOR", "HO", "2005-01-01", "employee", "auditor");
        BANK.client("C1", "B1");
        BANK.assigned("C1", 2, "2071-01-01", "INCUMBENT", "RM=1");
        BANK.client("C2", "B1");
        BANK.assigned("C2", 2, "2071-01-01", "INCUMBENT", "INSIDE=1");
        for (String person : List.of("RM", "HEAD", "MAKER", "HR", "OUTSIDE", "INSIDE", "AUDITOR")) {
            BANK.awaitArrivalOf(person);
        }
        Await.until(() -> number("select count(*) from responsibility where client_id in ('PAY-C1', 'PAY-C2')")
                .equals(BigDecimal.valueOf(2)));
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/accounts",
                        "accounts.csv",
                        "account_id,client_id,product,opened_on,base_average_balance",
                        "PAY-F1,PAY-C1,FEE,2071-01-10,")
                .then()
                .statusCode(200);
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/facts",
                        "facts.csv",
                        "month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance",
                        "2071-01,PAY-F1,0.00,900000.00,0.00,0.00,0.00",
                        "2072-01,PAY-F1,0.00,900000.00,0.00,0.00,0.00")
                .then()
                .statusCode(200);
        close("H1", "2071-01-01", "2071-07-01");
        close("H2", "2071-07-01", "2072-01-01");
        close("H3", "2072-01-01", "2072-07-01");
        BANK.open("MAKER", "Q1", "2071-01-01", "2071-04-01").then().statusCode(201);
        BANK.step("MAKER", "Q1", "soft-close").then().statusCode(200);
    }

    @Test
    @Order(1)
    void paysOnlyAClosedPeriodAndKnownAdvances() {
        make("Q1", NOTHING_ADVANCED)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kejing:problem:period-not-closed"));
        for (String advance : List.of(
                "\"staffId\":\"PAY-RM\",\"month\":\"2071-07\",\"amount\":\"1.00\"",
                "\"staffId\":\"PAY-HEAD\",\"month\":\"2071-06\",\"amount\":\"1.00\"",
                "\"staffId\":\"PAY-RM\",\"month\":\"2071-06\",\"amount\":\"0.00\"",
                "\"staffId\":\"PAY-RM\",\"month\":\"2071-06\",\"amount\":\"1.00\"},{\"staffId\":\"PAY-RM\",\"month\":\"2071-06\",\"amount\":\"1.00\"")) {
            make("H1", "{\"advances\":[{" + advance + "}]}")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:kejing:problem:advance-refused"));
        }
        BANK.as("HR").get("/periods/PAY-H1/pay-run").then().statusCode(404);
    }

    @Test
    @Order(2)
    void makesARunThatASecondPersonOutsideThePlanDecides() {
        make("H1", "{\"advances\":[{\"staffId\":\"PAY-RM\",\"month\":\"2071-06\",\"amount\":\"1500.00\"}]}")
                .then()
                .statusCode(201)
                .body("state", equalTo("MADE"))
                .body("payDay", equalTo("2071-07-15"))
                .body("totals.earned", equalTo("13402.80"))
                .body("totals.payable", equalTo("6541.68"));
        make("H2", NOTHING_ADVANCED)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kejing:problem:pay-run-undecided"));
        BANK.as("RM").get("/periods/PAY-H1/pay/PAY-RM").then().statusCode(404);
        BANK.as("OUTSIDE").post("/periods/PAY-H1/pay-run/approval").then().statusCode(428);
        BANK.as("OUTSIDE")
                .header("If-Match", "\"other\"")
                .post("/periods/PAY-H1/pay-run/approval")
                .then()
                .statusCode(412);
        decide("HR", "H1", "approval")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kejing:problem:second-person-needed"));
        decide("INSIDE", "H1", "approval")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kejing:problem:takes-part-in-plan"));
        decide("OUTSIDE", "H1", "rejection").then().statusCode(200).body("state", equalTo("REJECTED"));
        assertThat(number("select count(*) from pay_ledger where staff_id = 'PAY-RM'"))
                .isZero();
    }

    @Test
    @Order(3)
    void paysAfterApproval() {
        make("H1", "{\"advances\":[{\"staffId\":\"PAY-RM\",\"month\":\"2071-06\",\"amount\":\"1500.00\"}]}")
                .then()
                .statusCode(201)
                .body("run", equalTo(2));
        decide("OUTSIDE", "H1", "approval").then().statusCode(200).body("state", equalTo("APPROVED"));
        decide("OUTSIDE", "H1", "approval").then().statusCode(409);
        make("H1", NOTHING_ADVANCED).then().statusCode(409).body("type", equalTo("urn:kejing:problem:period-paid"));
        Response statement = BANK.as("RM").get("/periods/PAY-H1/pay/PAY-RM");
        statement
                .then()
                .statusCode(200)
                .body("schemeId", equalTo("INCENTIVE-RULEBOOK-1"))
                .body("statement.lines.rule", equalTo(List.of("P-05", "K-06", "P-07")))
                .body("statement.lines.amount", equalTo(List.of("13402.80", "-5361.12", "-1500.00")))
                .body("statement.payable", equalTo("6541.68"))
                .body("statement.instalments.amount", equalTo(List.of("1787.04", "1787.04", "1787.04")))
                .body("statement.instalments.dueOn", equalTo(List.of("2072-07-15", "2073-07-15", "2074-07-15")))
                .body("ledger.kind", equalTo(List.of("ADVANCE", "DEFERRED", "DEFERRED", "DEFERRED", "SETTLEMENT")));
    }

    @Test
    @Order(4)
    void showsAmountsToTheDepartmentsAndThePersonOnly() {
        BANK.as("HEAD").get("/periods/PAY-H1/pay").then().statusCode(403);
        BANK.as("HEAD").get("/periods/PAY-H1/pay/PAY-RM").then().statusCode(404);
        BANK.as("MAKER").get("/periods/PAY-H1/pay/PAY-RM").then().statusCode(404);
        BANK.as("AUDITOR").get("/periods/PAY-H1/pay/PAY-RM").then().statusCode(200);
        BANK.as("AUDITOR")
                .get("/periods/PAY-H1/pay")
                .then()
                .statusCode(200)
                .body("items.staffId", hasItems("PAY-RM", "PAY-INSIDE"))
                .body("items.staffId", not(hasItem("PAY-HEAD")));
        String cursor = BANK.as("HR").get("/periods/PAY-H1/pay?limit=1").path("next");
        BANK.as("HR")
                .queryParam("cursor", cursor)
                .queryParam("limit", 1)
                .get("/periods/PAY-H1/pay")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    @Order(5)
    void netsABadYearEndAgainstDeferredPayAndCarriesTheRest() {
        make("H2", "{\"advances\":[{\"staffId\":\"PAY-RM\",\"month\":\"2071-08\",\"amount\":\"9000.00\"}]}")
                .then()
                .statusCode(201);
        decide("OUTSIDE", "H2", "approval").then().statusCode(200);
        BANK.as("RM")
                .get("/periods/PAY-H2/pay/PAY-RM")
                .then()
                .statusCode(200)
                .body("statement.netted", equalTo("5361.12"))
                .body("statement.carriedForward", equalTo("3638.88"))
                .body("statement.payable", equalTo("0.00"))
                .body("deferred.netted", equalTo(List.of("1787.04", "1787.04", "1787.04")))
                .body("deferred.unpaid", equalTo(List.of("0.00", "0.00", "0.00")));
    }

    @Test
    @Order(6)
    void settlesTheDebtAndReleasesNothingThatWasNetted() {
        make("H3", NOTHING_ADVANCED).then().statusCode(201);
        decide("OUTSIDE", "H3", "approval").then().statusCode(200);
        BANK.as("RM")
                .get("/periods/PAY-H3/pay/PAY-RM")
                .then()
                .statusCode(200)
                .body("statement.released", equalTo("0.00"))
                .body("statement.debt", equalTo("3638.88"))
                .body("statement.payable", equalTo("4402.80"));
        // Everything earned is paid, advanced or still deferred.
        assertThat(number("""
                select sum(case when kind in ('ADVANCE', 'SETTLEMENT', 'RELEASED', 'DEFERRED') then amount
                  when kind = 'NETTED' then -amount else 0 end) from pay_ledger where staff_id = 'PAY-RM'""")).isEqualByComparingTo("26805.60");
    }

    @Test
    @Order(7)
    void neverChangesAStatementOrTheLedgerAndRefusesLinesThatDoNotAddUp() {
        Sql sql = new Sql(dataSource);
        for (String change : List.of(
                "update pay_statement set payable = 0 where staff_id = 'PAY-RM'",
                "delete from pay_ledger where staff_id = 'PAY-RM'",
                """
                insert into pay_statement select period_id, 1, 'PAY-FAKE', branch_id, name, earned, deferred, released, advanced,
                  netted, carried_forward, payable + 1, detail
                from pay_statement where staff_id = 'PAY-RM' and period_id = 'PAY-H1' and run = 2""")) {
            assertThatThrownBy(() -> sql.update(change)).isInstanceOf(SqlFailure.class);
        }
    }

    @Test
    @Order(8)
    void refusesASchemeWithOverlappingTiersAndTakesOneThatPaysByProducts() {
        String scheme = """
                {"schemeId":"PAY-%s","kind":"incentive","title":"按产品计酬","source":"I-04","effectiveFrom":"2080-01-01","parameters":{
                 "model":"SCORE_LINE","ratePer10000":"0","scoreLines":{"NONE":"0"},"products":[{"code":"FEES",
                 "title":{"zh":"中间业务","en":"Fees"},"scored":true,"paidPerSale":true,"tiers":{"method":"MARGINAL",
                 "tiers":[{"from":"0","to":"500000","rate":"0.01"},{"from":"%s","to":null,"rate":"0.02"}]}}],
                 "yuanPerPoint":"0","accelerator":{"atTarget":"0.00","atDouble":"0.00"},
                 "monthsBonus":{"months":3,"amount":"0.00"},"recoveryPer10000":"0","lossRates":[],
                 "advance":{"share":"0.5"},"deferral":null,"payDay":15}}""";
        draft(scheme.formatted("OVERLAP", "499999"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:tier-overlap"))
                .body("at", equalTo("499999"));
        Response draft = draft(scheme.formatted("PRODUCTS", "500000"));
        draft.then().statusCode(201);
        BANK.as("OUTSIDE")
                .header("If-Match", "\"" + draft.path("hash") + "\"")
                .post("/schemes/PAY-PRODUCTS/approval")
                .then()
                .statusCode(200);
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/facts",
                        "facts.csv",
                        "month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance",
                        "2080-01,PAY-F1,0.00,900000.00,0.00,0.00,0.00")
                .then()
                .statusCode(200);
        close("H70", "2080-01-01", "2080-07-01");
        make("H70", NOTHING_ADVANCED).then().statusCode(201).body("schemeId", equalTo("PAY-PRODUCTS"));
        // 893,520 after tax: 500,000 × 1 % + 393,520 × 2 %, and the instalments of H3
        BANK.as("HR")
                .get("/periods/PAY-H70/pay/PAY-RM")
                .then()
                .statusCode(200)
                .body("statement.earned", equalTo("12870.40"))
                .body("statement.deferred", equalTo("0.00"))
                .body("statement.released", equalTo("5361.12"))
                .body("statement.payable", equalTo("18231.52"));
        decide("OUTSIDE", "H70", "rejection").then().statusCode(200);
    }

    private static Response draft(String scheme) {
        return BANK.as("HR")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(scheme)
                .post("/schemes");
    }

    private void close(String period, String from, String to) {
        BANK.open("MAKER", period, from, to).then().statusCode(201);
        BANK.step("MAKER", period, "soft-close").then().statusCode(200);
        BANK.step("HR", period, "close").then().statusCode(200);
    }

    private static Response make(String period, String body) {
        return BANK.as("HR")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/periods/PAY-" + period + "/pay-run");
    }

    private static Response decide(String person, String period, String decision) {
        String tag =
                BANK.as("AUDITOR").get("/periods/PAY-" + period + "/pay-run").header("ETag");
        return BANK.as(person).header("If-Match", tag).post("/periods/PAY-" + period + "/pay-run/" + decision);
    }

    private BigDecimal number(String query) {
        return new Sql(dataSource)
                .one(query, row -> row.getBigDecimal(1))
                .map(found -> found == null ? BigDecimal.ZERO : found)
                .orElseThrow();
    }
}
