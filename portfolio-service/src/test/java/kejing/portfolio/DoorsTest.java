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
        bank.sql().update("""
                insert into agreement (agreement_id, client_id, signed_on, ends_on, lends, terms, statement_day, services,
                  staff_id, recorded_at)
                values ('DOOR-AGREEMENT', 'DOOR-CLIENT', '2025-01-01', '2026-01-01', false, '{}', 15, '{}', 'DOOR-MANAGER',
                  '2025-01-01')""");
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
                "agreementId",
                "DOOR-AGREEMENT",
                "entryId",
                "unknown");
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of("planId", PLAN, "campaignId", "unknown");
    }
}
