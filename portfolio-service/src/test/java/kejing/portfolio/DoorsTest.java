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
    private static final String REALLOCATION = "REALLOC-DOOR";

    @Inject
    Bank bank;

    @Override
    protected void givenRecords() {
        bank.givenApprovedPlan(PLAN, "DOOR-A", "DOOR-MANAGER", "DOOR-CLIENT");
        bank.sql().update("""
                        insert into reallocation (reallocation_id, plan_id, staff_id, effective_from, state, hash,
                          proposed_by, proposed_at, clients, lines)
                        values (?, ?, 'DOOR-MANAGER', '2025-07-01', 'PROPOSED', '', 'B-MARKETING-1', now(), 1, '[]')""", REALLOCATION, PLAN);
    }

    @Override
    protected Map<String, String> branchRecords() {
        return Map.of("clientId", "DOOR-CLIENT", "branchId", "DOOR-A", "staffId", "DOOR-MANAGER");
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of("planId", PLAN, "reallocationId", REALLOCATION);
    }
}
