package kejing.performance.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kejing.chassis.sql.Sql;
import kejing.performance.testing.PerformanceBank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.Test;

/**
 * SEM-7 from the event to the scoreboard: shares agreed for one account override those of its client, and everything still
 * sums to the bank's profit to the fen.
 */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AccountSharesTest {

    private static final PerformanceBank BANK = new PerformanceBank("SHARE");

    @Inject
    AgroalDataSource dataSource;

    @Test
    void theSharesOfAnAccountOverrideThoseOfItsClient() {
        publish();
        deliver();
        BANK.step("MAKER", "2033-01", "soft-close").then().statusCode(200);
        // Fees of 100,000.00 by thirds in six decimals; the client's other account stays with its holder alone.
        assertIncome("S1", "FEES", "33333.40");
        assertIncome("S2", "FEES", "33333.30");
        assertIncome("S3", "FEES", "33333.30");
        assertIncome("S1", "DEPOSITS", "5000.00");
        assertIncome("S2", "DEPOSITS", null);
        // Interest of 3,100.00: ten days with the client's holder, 21 with the one agreed from the 11th on.
        assertIncome("S4", "DEPOSITS", "1000.00");
        assertIncome("S5", "DEPOSITS", "2100.00");
        BANK.as("MAKER")
                .get("/periods/SHARE-2033-01")
                .then()
                .statusCode(200)
                .body("bankTotal", equalTo("107380.00"))
                .body("scoreboardTotal", equalTo("107380.00"))
                .body("unattributed.noHolder", equalTo("0.00"));
    }

    private void publish() {
        BANK.branch("B1");
        BANK.branch("HO");
        List<String> managers = List.of("S1", "S2", "S3", "S4", "S5");
        for (String manager : managers) {
            BANK.staff(manager, "B1", "2015-01-01", "employee", "relationship-manager");
        }
        BANK.staff("MAKER", "HO", "2005-01-01", "employee", "marketing");
        BANK.client("C1", "B1");
        BANK.assigned("C1", 2, "2032-01-01", "INCUMBENT", "S1=1");
        BANK.accountAssigned("C1", "F1", 3, "2033-01-01", "S1=0.333334", "S2=0.333333", "S3=0.333333");
        BANK.client("C2", "B1");
        BANK.assigned("C2", 2, "2032-01-01", "INCUMBENT", "S4=1");
        BANK.accountAssigned("C2", "D2", 3, "2033-01-05", "S2=0.5", "S3=0.5");
        // A later decision about the same day replaces it: the client's holders count again.
        BANK.accountAssigned("C2", "D2", 4, "2033-01-05");
        BANK.accountAssigned("C2", "D2", 5, "2033-01-11", "S5=1");
        managers.forEach(BANK::awaitArrivalOf);
        BANK.awaitArrivalOf("MAKER");
        Sql sql = new Sql(dataSource);
        Await.until(() -> sql.one("""
                        select count(*) from account_credit_holder where account_id in ('SHARE-F1', 'SHARE-D2')""", row -> row.getLong(1)).orElseThrow() == 4
                && sql.one("select count(*) from branch where branch_id like 'SHARE-%'", row -> row.getLong(1))
                                .orElseThrow()
                        == 2);
        assertThat(sql.list(
                        "select decision_id from account_credit where account_id = 'SHARE-D2' order by from_date",
                        row -> row.getString(1)))
                .containsExactly("SHARE-CREDIT-4", "SHARE-CREDIT-5");
    }

    private void deliver() {
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/accounts",
                        "accounts.csv",
                        "account_id,client_id,product,opened_on,base_average_balance",
                        "SHARE-F1,SHARE-C1,FEE,2033-01-01,",
                        "SHARE-F2,SHARE-C1,TIME_DEPOSIT,2033-01-01,",
                        "SHARE-D2,SHARE-C2,TIME_DEPOSIT,2033-01-01,")
                .then()
                .statusCode(200);
        PerformanceBank.send(
                        PerformanceBank.coreBanking(),
                        "/facts",
                        "facts.csv",
                        "month,account_id,average_balance,income,direct_cost,risk_cost,non_performing_balance",
                        "2033-01,SHARE-F1,0.00,100000.00,0.00,0.00,0.00",
                        "2033-01,SHARE-F2,10000.00,5000.00,0.00,0.00,0.00",
                        "2033-01,SHARE-D2,10000.00,3100.00,0.00,0.00,0.00")
                .then()
                .statusCode(200);
        BANK.open("MAKER", "2033-01", "2033-01-01", "2033-02-01").then().statusCode(201);
    }

    private static void assertIncome(String staff, String businessClass, String income) {
        BANK.as("MAKER")
                .get("/periods/SHARE-2033-01/scoreboard/{staff}", BANK.id(staff))
                .then()
                .statusCode(200)
                .body(
                        "classes.find { it.businessClass == '" + businessClass + "' }.increment?.income",
                        equalTo(income));
    }
}
