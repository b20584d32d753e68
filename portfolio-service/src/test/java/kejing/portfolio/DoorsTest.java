package kejing.portfolio;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DoorsTest extends kejing.testkit.DoorsTest {

    private static final String PLAN = "ALLOC-DOOR";

    @Inject
    Bank bank;

    private String caseId;

    @Override
    protected void givenRecords() {
        bank.givenApprovedPlan(PLAN, "DOOR-A", "DOOR-MANAGER", "DOOR-CLIENT");
        caseId = Bank.as("DOOR-MANAGER")
                .header("Idempotency-Key", "door-case")
                .contentType("application/json")
                .body("{\"kind\":\"INQUIRY\",\"channel\":\"PHONE\",\"content\":\"问询\",\"readBack\":true}")
                .post("/service-cases")
                .path("headline.caseId");
    }

    @Override
    protected Map<String, String> branchRecords() {
        return Map.of("clientId", "DOOR-CLIENT", "branchId", "DOOR-A", "staffId", "DOOR-MANAGER", "caseId", caseId);
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of("planId", PLAN, "roundId", "no-round");
    }
}
