package kejing.performance;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import kejing.chassis.sql.Sql;
import kejing.performance.testing.PerformanceBank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;

/** The doors of every operation of the performance service. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DoorsTest extends kejing.testkit.DoorsTest {

    private static final PerformanceBank BANK = new PerformanceBank("DOOR");
    private static boolean played;

    @Inject
    AgroalDataSource dataSource;

    /** A frozen evaluation of somebody of branch DOOR-A. */
    @Override
    protected void givenRecords() {
        if (played) {
            return;
        }
        played = true;
        BANK.branch("A");
        BANK.branch("B");
        BANK.staff("RM", "A", "2015-01-01", "relationship-manager");
        BANK.staff("MARKETING", "A", "2015-01-01", "marketing");
        BANK.client("C1", "A");
        BANK.assigned("C1", 2, "2051-01-01", "INCUMBENT", "RM=1");
        BANK.awaitArrivalOf("RM");
        BANK.awaitArrivalOf("MARKETING");
        Await.until(() -> new Sql(dataSource)
                        .one("select count(*) from responsibility where client_id = 'DOOR-C1'", row -> row.getLong(1))
                        .orElseThrow()
                == 1);
        BANK.open("MARKETING", "PERIOD", "2051-01-01", "2051-02-01").then().statusCode(201);
        BANK.step("MARKETING", "PERIOD", "soft-close").then().statusCode(200);
        BANK.as("RM").get("/periods/DOOR-PERIOD/scoreboard/DOOR-RM").then().statusCode(200);
    }

    @Override
    protected Map<String, String> branchRecords() {
        return Map.of("staffId", "DOOR-RM");
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of("periodId", "DOOR-PERIOD");
    }
}
