package kejing.portfolio.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody is told what waits for the own post, and what waits for another after the own first step. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class WaitingTasksTest {

    @Inject
    Bank bank;

    @BeforeEach
    void givenABankWithoutTasks() {
        bank.empty();
        bank.sql().update("truncate competition, development_case cascade");
        bank.branch("TB1");
        bank.branch("TB2");
        bank.manager("TB-A", "TB1", QualificationTier.SENIOR, 1);
        bank.manager("TB-B", "TB1", QualificationTier.SENIOR, 2);
        bank.sendRows(Bank.loan("TC-1", "TB1", "900000.00", "TB-A"), Bank.loan("TC-2", "TB1", "800000.00", ""))
                .then()
                .statusCode(200);
    }

    @Test
    void aGapIsTheHeadsAndMarketings() {
        of(Bank.head("TB1")).body("find { it.kind == 'FILL_GAPS' }.count", equalTo(1));
        of(Bank.MAKER).body("find { it.kind == 'FILL_GAPS' }.count", equalTo(1));
        of(Bank.head("TB2")).body("kind", not(hasItem("FILL_GAPS")));
        of("TB-A").body("size()", equalTo(0));
    }

    @Test
    void partsGoFromMarketingToTheHeadAndBack() {
        bank.publishRanking("RM-TASKS");
        String plan = "ALLOC-RM-TASKS";
        act(plan, "OPEN");
        of(Bank.head("TB1"))
                .body("find { it.kind == 'DIVIDE_PART' }.about", equalTo(plan))
                .body("find { it.kind == 'DIVIDE_PART' }.count", equalTo(1));
        of(Bank.head("TB2")).body("kind", not(hasItem("DIVIDE_PART")));
        of(Bank.MAKER).body("kind", not(hasItem("REVIEW_PARTS")));
        act(plan, "SUBMITTED");
        of(Bank.head("TB1")).body("kind", not(hasItem("DIVIDE_PART")));
        of(Bank.MAKER).body("find { it.kind == 'REVIEW_PARTS' }.count", equalTo(1));
        act(plan, "ACCEPTED");
        of(Bank.MAKER).body("kind", not(hasItem("REVIEW_PARTS")));
    }

    @Test
    void approvalsWaitForASecondPerson() {
        bank.sql().update("""
                insert into account (account_id, client_id, kind, opened_on, balance, as_of)
                values ('TA-1', 'TC-1', 'TERM_DEPOSIT', '2024-01-01', 5, '2024-12-31')""");
        bank.sql().update("""
                insert into account_credit (account_credit_id, account_id, valid_from, state, reason, proposed_by, proposed_at)
                values ('T-1', 'TA-1', '2030-01-01', 'PROPOSED', '', ?, now())""", Tokens.subject(Bank.MAKER));
        of(Bank.MAKER)
                .body("find { it.kind == 'APPROVE_ACCOUNT_CREDITS' }.count", equalTo(0))
                .body("find { it.kind == 'APPROVE_ACCOUNT_CREDITS' }.forOthers", equalTo(1));
        of(Bank.CHECKER).body("kind", contains("APPROVE_ACCOUNT_CREDITS")).body("[0].count", equalTo(1));
        of(Bank.head("TB1")).body("kind", not(hasItem("APPROVE_ACCOUNT_CREDITS")));
    }

    @Test
    void claimsAreConfirmedByTheHeadThenProposedOnceNobodyMayContest() {
        bank.sql().update("""
                insert into development_case (case_id, scheme_id, subject, client_id, client_name, newcomer, state, opened_at,
                  contest_until)
                values ('TD-1', 'DEVELOPMENT-RULEBOOK-1', 'TC-1', 'TC-1', '客户', false, 'OPEN', now(), '2025-01-01')""");
        bank.sql().update("""
                insert into development_claim (claim_id, case_id, staff_id, branch_id, proof_kind, proof_date, statement,
                  documents, state, filed_at)
                values ('TL-1', 'TD-1', 'TB-A', 'TB1', 'VISIT_RECORD', '2025-01-01', '', '[]', 'FILED', now())""");
        of(Bank.head("TB1")).body("find { it.kind == 'CONFIRM_CLAIMS' }.count", equalTo(1));
        of(Bank.head("TB2")).body("kind", not(hasItem("CONFIRM_CLAIMS")));
        of(Bank.MAKER).body("kind", not(hasItem("PROPOSE_CLAIMS")));
        bank.sql()
                .update(
                        "update development_claim set state = 'CONFIRMED', head = 'x', head_name = 'x', head_at = now()");
        of(Bank.MAKER).body("find { it.kind == 'PROPOSE_CLAIMS' }.count", equalTo(1));
        bank.sql().update("update development_case set contest_until = '2999-01-01'");
        of(Bank.MAKER).body("kind", not(hasItem("PROPOSE_CLAIMS")));
    }

    @Test
    void signaturesAreCountedForWhomTheyAwait() {
        bank.givenApprovedPlan("ALLOC-TASKS", "TB3", "TB-M", "TC-9");
        of("TB-M").body("find { it.kind == 'SIGN_HANDOVERS' }.count", equalTo(1));
        of(Bank.head("TB3")).body("kind", not(hasItem("SIGN_HANDOVERS")));
    }

    private void act(String planId, String state) {
        bank.sql().update("""
                insert into plan_part_act (plan_id, branch_id, state, acted_by, acted_by_staff, acted_at)
                values (?, 'TB1', ?, 'x', 'x', now())""", planId, state);
    }

    private static ValidatableResponse of(String staffId) {
        return Bank.as(staffId).get("/waiting-tasks").then().statusCode(200);
    }
}
