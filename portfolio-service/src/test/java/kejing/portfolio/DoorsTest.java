package kejing.portfolio;

import static java.util.Map.entry;

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
    private static final String REALLOCATION = "REALLOC-DOOR";
    private static final String ACCOUNT = "DOOR-ACCOUNT";
    private static final String ACCOUNT_CREDIT = "DOOR-ACCOUNT-CREDIT";

    @Inject
    Bank bank;

    private String caseId;

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
        caseId = Bank.as("DOOR-MANAGER")
                .header("Idempotency-Key", "door-case")
                .contentType("application/json")
                .body("{\"kind\":\"INQUIRY\",\"channel\":\"PHONE\",\"content\":\"问询\",\"readBack\":true}")
                .post("/service-cases")
                .path("headline.caseId");
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
        bank.sql().update("""
                        insert into reallocation (reallocation_id, plan_id, staff_id, effective_from, state, hash,
                          proposed_by, proposed_at, clients, lines)
                        values (?, ?, 'DOOR-MANAGER', '2025-07-01', 'PROPOSED', '', 'B-MARKETING-1', now(), 1, '[]')""", REALLOCATION, PLAN);
        bank.sql().update("""
                insert into agreement (agreement_id, client_id, signed_on, ends_on, lends, terms, statement_day, services,
                  staff_id, recorded_at)
                values ('DOOR-AGREEMENT', 'DOOR-CLIENT', '2025-01-01', '2026-01-01', false, '{}', 15, '{}', 'DOOR-MANAGER',
                  '2025-01-01')""");
        bank.sql().update("""
                insert into marketing_target (target_id, client_id, branch_id, staff_id, corporate_state, expected_loan,
                  expected_deposit, first_stage, stage, opened_on, opened_at)
                values ('DOOR-TARGET', 'DOOR-CLIENT', 'DOOR-A', 'DOOR-MANAGER', 'REGULAR', 0, 0, 'SURVEY', 'SURVEY',
                  '2025-01-01', '2025-01-01')""");
        bank.sql().update("""
                insert into marketing_plan (marketing_plan_id, client_id, year, state, start_loan, start_deposit, target_loan,
                  target_deposit, cross_sales, drafted_by, editors, drafted_at)
                values ('DOOR-PLAN', 'DOOR-CLIENT', 2025, 'DRAFT', 0, 0, 0, 0, '{}', 'DOOR-MANAGER', '{DOOR-MANAGER}',
                  '2025-01-01')""");
        bank.sql().update("""
                insert into account (account_id, client_id, kind, opened_on, balance, as_of)
                values (?, 'DOOR-CLIENT', 'TERM_DEPOSIT', '2024-01-01', 5, '2024-12-31')""", ACCOUNT);
        bank.sql().update("""
                insert into account_credit (account_credit_id, account_id, valid_from, state, reason, proposed_by, proposed_at)
                values (?, ?, '2030-01-01', 'PROPOSED', '', 'B-MARKETING-1', now())""", ACCOUNT_CREDIT, ACCOUNT);
    }

    @Override
    protected Map<String, String> branchRecords() {
        return Map.ofEntries(
                entry("clientId", "DOOR-CLIENT"),
                entry("branchId", "DOOR-A"),
                entry("staffId", "DOOR-MANAGER"),
                entry("documentId", PLAN + ".DOOR-A.-.DOOR-MANAGER"),
                entry("item", "DOSSIER"),
                entry("leaveId", LEAVE),
                entry("caseId", caseId),
                entry("agreementId", "DOOR-AGREEMENT"),
                entry("targetId", "DOOR-TARGET"),
                entry("marketingPlanId", "DOOR-PLAN"),
                entry("entryId", "unknown"),
                entry("tickId", "unknown"),
                entry("taskId", "unknown"),
                entry("accountId", ACCOUNT),
                entry("accountCreditId", ACCOUNT_CREDIT),
                entry(
                        "claimId",
                        bank.sql()
                                .one("select claim_id from development_claim", row -> row.getString(1))
                                .orElseThrow()));
    }

    @Override
    protected Map<String, String> bankWideRecords() {
        return Map.of(
                "planId", PLAN,
                "studyId", "unknown",
                "day", "2025-04-16",
                "campaignId", "unknown",
                "roundId", "no-round",
                "competitionId", "COMP-DOOR",
                "objectionId", "OBJECTION-DOOR",
                "developmentId", "CASE-DOOR",
                "reallocationId", REALLOCATION);
    }
}
