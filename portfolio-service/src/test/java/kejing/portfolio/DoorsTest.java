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

    @Inject
    Bank bank;

    @Override
    protected void givenRecords() {
        bank.givenApprovedPlan(PLAN, "DOOR-A", "DOOR-MANAGER", "DOOR-CLIENT");
        bank.sql().update("truncate development_case cascade");
        Bank.as("DOOR-MANAGER")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("""
                        {"clientId":"DOOR-CLIENT","proofKind":"VISIT_RECORD","proofDate":"2025-03-03","statement":"走访",
                         "documents":[{"name":"1.pdf","sha256":"%s"}]}""".formatted("0".repeat(64)))
                .post("/development-claims")
                .then()
                .statusCode(201);
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
                "claimId",
                bank.sql()
                        .one("select claim_id from development_claim", row -> row.getString(1))
                        .orElseThrow());
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of("planId", PLAN, "competitionId", "COMP-DOOR", "caseId", "CASE-DOOR");
    }
}
