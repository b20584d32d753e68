package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kejing.portfolio.allocation.bound.ProveBounds;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every drafted plan states how far from the best plan it can be at most. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PlanBoundTest {

    private static final String PLAN = "ALLOC-RM-BOUND";

    @Inject
    Bank bank;

    @Inject
    ProveBounds job;

    @BeforeEach
    void givenABankOfOneBranch() {
        bank.empty();
        bank.branch("PB1");
        bank.manager("PB-S1", "PB1", QualificationTier.SENIOR, 1);
        bank.manager("PB-I1", "PB1", QualificationTier.INTERMEDIATE, 21);
        bank.manager("PB-J1", "PB1", QualificationTier.JUNIOR, 41);
        bank.sendRows(
                        Bank.loan("PB-LARGE", "PB1", "20000000.00", "PB-S1"),
                        Bank.loan("PB-MEDIUM", "PB1", "6000000.00", "PB-J1"),
                        Bank.loan("PB-SMALL-1", "PB1", "900000.00", ""),
                        Bank.loan("PB-SMALL-2", "PB1", "700000.00", "PB-J1"))
                .then()
                .statusCode(200);
    }

    @Test
    void aDraftIsProvenByItself() {
        bank.publishRanking("RM-BOUND");
        JsonPath plan = proven();
        BigDecimal bound = new BigDecimal(plan.getString("bound.value"));
        BigDecimal objective = new BigDecimal(plan.getString("objective"));
        assertThat(bound).isPositive().isLessThanOrEqualTo(objective);
        assertThat(plan.getString("bound.method")).isEqualTo("BRANCH_PLACEMENTS");
        assertThat(new BigDecimal(plan.getString("bound.gap")))
                .isBetween(
                        BigDecimal.ZERO,
                        objective.divide(bound, 4, RoundingMode.UP).subtract(BigDecimal.ONE));
        assertThat(plan.getString("bound.provenAt")).isNotNull();
    }

    @Test
    void aProofThatTheEndOfTheServiceCutOffBeginsAnew() {
        bank.publishRanking("RM-BOUND");
        String value = proven().getString("bound.value");
        forgetProof();
        Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN)
                .then()
                .body("bound.state", equalTo("PENDING"))
                .body("bound.value", nullValue())
                .body("bound.gap", nullValue());
        job.takeUp();
        assertThat(proven().getString("bound.value")).isEqualTo(value);
    }

    @Test
    void nothingIsProvenOnceTheFactsHaveChanged() {
        bank.publishRanking("RM-BOUND");
        proven();
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.sendRows(Bank.loan("PB-LATE", "PB1", "100000.00", "")).then().statusCode(200);
        forgetProof();
        job.takeUp();
        Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).then().body("bound.state", equalTo("UNAVAILABLE"));
    }

    @Test
    void nothingIsProvenOfAPlanThatBreaksRules() {
        bank.sendRows(Bank.loan("PB-LARGE-2", "PB1", "30000000.00", "")).then().statusCode(200);
        bank.publishRanking("RM-BOUND");
        assertThat(decided().getString("bound.state")).isEqualTo("UNAVAILABLE");
    }

    private void forgetProof() {
        bank.sql()
                .update(
                        "update allocation_bound set state = 'PENDING', value = null, method = null, decided_at = null");
    }

    private static JsonPath proven() {
        JsonPath plan = decided();
        assertThat(plan.getString("bound.state")).isEqualTo("PROVEN");
        return plan;
    }

    private static JsonPath decided() {
        Await.until(() -> !"PENDING".equals(plan().getString("bound.state")));
        return plan();
    }

    private static JsonPath plan() {
        return Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).jsonPath();
    }
}
