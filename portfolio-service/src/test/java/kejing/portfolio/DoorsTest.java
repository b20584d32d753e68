package kejing.portfolio;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DoorsTest extends kejing.testkit.DoorsTest {

    private static final String PLAN = "ALLOC-DOOR";
    private static final String LEAVE = "DOOR-LEAVE";

    @Inject
    Bank bank;

    @Override
    protected void givenRecords() {
        bank.givenApprovedPlan(PLAN, "DOOR-A", "DOOR-MANAGER", "DOOR-CLIENT");
        bank.sql().update("""
                        insert into leave_cover values (?, 'DOOR-MANAGER', 'HEAD-DOOR-A', '2030-01-01', '2030-02-01',
                          'HEAD-DOOR-A', now()) on conflict do nothing""", LEAVE);
        Bank.as(Bank.head("DOOR-A"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"staffId\":\"DOOR-MANAGER\",\"lastDay\":\"2030-01-01\",\"reason\":\"调离\"}")
                .post("/departures");
    }

    @Override
    protected Map<String, String> branchRecords() {
        return Map.of(
                "clientId",
                "DOOR-CLIENT",
                "branchId",
                "DOOR-A",
                "staffId",
                "DOOR-MANAGER",
                "documentId",
                PLAN + ".DOOR-A.-.DOOR-MANAGER",
                "item",
                "DOSSIER",
                "leaveId",
                LEAVE);
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of("planId", PLAN);
    }
}
