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

    @Override
    protected void givenRecords() {
        bank.givenApprovedPlan(PLAN, "DOOR-A", "DOOR-MANAGER", "DOOR-CLIENT");
    }

    @Override
    protected Map<String, String> branchRecords() {
        return Map.of("clientId", "DOOR-CLIENT", "branchId", "DOOR-A", "staffId", "DOOR-MANAGER");
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of("planId", PLAN);
    }
}
