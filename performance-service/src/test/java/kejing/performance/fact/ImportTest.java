package kejing.performance.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kejing.chassis.sql.Sql;
import kejing.performance.testing.PerformanceBank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are taken whole or refused whole, with everything that is wrong named. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ImportTest {

    private static final PerformanceBank BANK = new PerformanceBank("FILE");
    private static final String ACCOUNTS = "account_id,client_id,product,opened_on,base_average_balance";
    private static final String FACTS =
            "month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance";
    private static boolean arrived;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void givenAClient() {
        if (!arrived) {
            arrived = true;
            BANK.branch("B1");
            BANK.staff("MAKER", "B1", "2010-01-01", "marketing");
            BANK.client("C1", "B1");
            BANK.awaitArrivalOf("MAKER");
            Await.until(() -> rows("select count(*) from client where client_id = 'FILE-C1'") == 1
                    && rows("select count(*) from branch where branch_id = 'FILE-B1'") == 1);
            accounts("FILE-L0,FILE-C1,LOAN,2024-06-01,").then().statusCode(200);
            BANK.open("MAKER", "P", "2041-01-01", "2042-01-01").then().statusCode(201);
        }
    }

    @Test
    void sameFileTwiceChangesNothing() {
        accounts("FILE-D1,FILE-C1,DEMAND_DEPOSIT,2024-06-01,10.00").then().body("created", equalTo(1));
        accounts("FILE-D1,FILE-C1,DEMAND_DEPOSIT,2024-06-01,10.00").then().body("unchanged", equalTo(1));
        accounts("FILE-D1,FILE-C1,DEMAND_DEPOSIT,2024-06-01,11.00").then().body("changed", equalTo(1));
    }

    @Test
    void namesEveryBadCellOfAnAccountFileAndStoresNothing() {
        accounts(
                        "FILE-X1,FILE-C1,LOAN,2024-06-01,",
                        "FILE-X1,FILE-C1,LOAN,2024-06-01,",
                        "FILE-X2,NOBODY,LOAN,2024-06-01,",
                        "FILE-X3,FILE-C1,LEASE,2024-06-01,",
                        "FILE-X4,FILE-C1,LOAN,2024-02-30,",
                        "FILE-X5,FILE-C1,LOAN,2024-06-01,5.00",
                        "FILE-X6,FILE-C1,DEMAND_DEPOSIT,2024-06-01,",
                        "FILE-X7,FILE-C1,DEMAND_DEPOSIT,2024-06-01,1.234",
                        "FILE-L0,FILE-C1,FEE,2024-06-01,")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kejing:problem:import-refused"))
                .body("errors.row", hasItems(3, 4, 5, 6, 7, 8, 9, 10))
                .body("errors.find { it.row == 4 }.column", equalTo("client_id"))
                .body("errors.find { it.row == 4 }.value", equalTo("NOBODY"))
                .body("errors.find { it.row == 4 }.file", equalTo("file.csv"));
        assertThat(rows("select count(*) from account where account_id like 'FILE-X%'"))
                .isZero();
    }

    @Test
    void namesEveryBadCellOfAFactFileAndStoresNothing() {
        facts(
                        "2041-01,FILE-L0,1.00,1.00,0.00,0.00,0.00",
                        "2041-01,FILE-L0,1.00,1.00,0.00,0.00,0.00",
                        "2041-13,FILE-L0,1.00,1.00,0.00,0.00,0.00",
                        "2041-02,NOBODY,1.00,1.00,0.00,0.00,0.00",
                        "2041-03,FILE-L0,-1.00,1.00,0.00,0.00,0.00",
                        "2041-04,FILE-L0,1.00,1.005,0.00,0.00,0.00",
                        "2024-05,FILE-L0,1.00,1.00,0.00,0.00,0.00")
                .then()
                .statusCode(400)
                .body("errors", hasSize(6))
                .body("errors.row", hasItems(3, 4, 5, 6, 7, 8));
        assertThat(
                        rows(
                                "select count(*) from account_fact join account using (account_no) where account_id = 'FILE-L0'"))
                .isZero();
    }

    @Test
    void refusesAnotherHeader() {
        PerformanceBank.send(PerformanceBank.coreBanking(), "/facts", "f.csv", "month,account", "2041-01,FILE-L0")
                .then()
                .statusCode(400)
                .body("errors[0].row", equalTo(1));
    }

    @Test
    void readsGb18030AndRefusesWhatIsNeither() {
        byte[] chinese = (ACCOUNTS + "\nFILE-账户,FILE-C1,LOAN,2024-06-01,\n").getBytes(Charset.forName("GB18030"));
        PerformanceBank.send(PerformanceBank.coreBanking(), "/accounts", "g.csv", chinese)
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        assertThat(rows("select count(*) from account where account_id = 'FILE-账户'"))
                .isEqualTo(1);
        byte[] neither = (ACCOUNTS + "\nÿþÿ").getBytes(StandardCharsets.ISO_8859_1);
        PerformanceBank.send(PerformanceBank.coreBanking(), "/accounts", "n.csv", neither)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesCostsOfAnUnknownBranch() {
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/cost-pools",
                        "p.csv",
                        "month,branch_id,kind,amount",
                        "2041-01,NOWHERE,MANAGEMENT,1.00",
                        "2041-01,FILE-B1,RENT,1.00",
                        "2041-01,FILE-B1,MANAGEMENT,1.00",
                        "2041-01,FILE-B1,MANAGEMENT,2.00")
                .then()
                .statusCode(400)
                .body("errors.row", hasItems(2, 3, 5));
    }

    @Test
    void refusesTargetsAndIndicatorsThatFitNothing() {
        PerformanceBank.send(
                        BANK.as("MAKER"),
                        "/targets",
                        "t.csv",
                        "period_id,staff_id,rorac,deposit_average,loan_average",
                        "FILE-NONE,FILE-MAKER,1.00,1.00,1.00",
                        "FILE-P,NOBODY,1.00,1.00,1.00",
                        "FILE-P,FILE-MAKER,1.00,-1.00,1.00")
                .then()
                .statusCode(400)
                .body("errors.row", hasItems(2, 3, 4));
        PerformanceBank.send(
                        BANK.as("MAKER"),
                        "/indicators",
                        "i.csv",
                        "period_id,staff_id,indicator,value",
                        "FILE-P,FILE-MAKER,HEALTH,1.00",
                        "FILE-P,FILE-MAKER,RESEARCH,150.01",
                        "FILE-P,FILE-MAKER,RESEARCH,150.00",
                        "FILE-P,FILE-MAKER,RESEARCH,90.00")
                .then()
                .statusCode(400)
                .body("errors.row", hasItems(2, 3, 5));
    }

    private static Response accounts(String... rows) {
        return send("/accounts", ACCOUNTS, rows);
    }

    private static Response facts(String... rows) {
        return send("/facts", FACTS, rows);
    }

    private static Response send(String path, String header, String... rows) {
        return PerformanceBank.send(
                PerformanceBank.coreBanking(), path, "file.csv", header + "\n" + String.join("\n", rows));
    }

    private long rows(String count) {
        return new Sql(dataSource).one(count, row -> row.getLong(1)).orElseThrow();
    }
}
