package kejing.portfolio.allocation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marketing asks what another price would give, sees the points come, and the plan stays what it was. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PriceStudyTest {

    private static final String PLAN = "ALLOC-RM-STUDY";
    private static final String STUDIES = "/allocation-plans/" + PLAN + "/price-studies";

    @Inject
    Bank bank;

    @Inject
    RunPriceStudies job;

    @BeforeEach
    void givenADraftForTwoBranches() {
        bank.empty();
        bank.sql().update("delete from price_study");
        bank.branch("PS1");
        bank.branch("PS2");
        bank.manager("PS-S1", "PS1", QualificationTier.SENIOR, 1);
        bank.manager("PS-I1", "PS1", QualificationTier.INTERMEDIATE, 21);
        bank.manager("PS-J1", "PS1", QualificationTier.JUNIOR, 41);
        bank.manager("PS-J2", "PS2", QualificationTier.JUNIOR, 42);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            // Nearly everything is with one manager of one branch: fairness wants to move it, stability does not.
            rows.add(Bank.loan("PS-" + i, i % 8 == 0 ? "PS2" : "PS1", (100 + 37 * i) % 900 + 50 + "000.00", "PS-J1"));
        }
        bank.sendRows(rows.toArray(String[]::new)).then().statusCode(200);
        bank.publishRanking("RM-STUDY");
    }

    @Test
    void dearerHandoversAreFewerAndThePlansOwnPriceGivesThePlan() {
        String before = bank.tag(PLAN);
        String studyId = start("HANDOVER").path("studyId");
        JsonPath study = ended(studyId);
        assertThat(study.getString("state")).isEqualTo("COMPLETE");
        assertThat(study.getList("points.price"))
                .isEqualTo(study.getList("prices"))
                .containsExactly("0", "100", "300", "1000", "3000", "10000");
        List<Integer> handovers = study.getList("points.handovers");
        assertThat(handovers).allMatch(count -> count <= handovers.getFirst());
        assertThat(handovers.getLast()).isLessThan(handovers.getFirst());

        JsonPath plan = plan();
        assertThat(study.getString("ownPrice")).isEqualTo("300");
        assertThat(study.getString("engine")).isEqualTo(plan.getString("engine"));
        assertThat(study.getMap("points[2]")).isEqualTo(study.getMap("own"));
        assertThat(study.getInt("own.handovers")).isEqualTo(plan.getInt("handovers"));
        assertThat(study.getString("own.fairness")).isEqualTo(plan.getString("fairnessAfter"));
        assertThat(study.getString("own.objective")).isEqualTo(plan.getString("objective"));
        assertThat(study.getBoolean("outdated")).isFalse();
        assertThat(bank.tag(PLAN)).as("the plan stays as it is").isEqualTo(before);
    }

    @Test
    void softTerritoryIsTriedForAPlanWithHardTerritory() {
        JsonPath study = ended(start("OUTSIDE_BRANCH", "0", "1000000000").path("studyId"));
        assertThat(study.getString("ownPrice")).isEqualTo("HARD");
        assertThat(study.getList("points.price")).isEqualTo(List.of("0", "1000000000", "HARD"));
        List<Integer> outside = study.getList("points.outsideBranch");
        assertThat(outside.getFirst()).isPositive();
        assertThat(outside.get(1)).isZero();
        assertThat(outside.getLast()).isZero();
        assertThat(study.getMap("points[2]")).isEqualTo(study.getMap("own"));
        assertThat(Long.parseLong(study.getString("points[0].fairness")))
                .isLessThan(Long.parseLong(study.getString("own.fairness")));
    }

    @Test
    void aCancelledStudyKeepsItsPointsAndMakesRoomForAnother() {
        String studyId = start("HANDOVER").path("studyId");
        JsonPath complete = ended(studyId);
        bank.sql().update("""
                update price_study set state = 'RUNNING', ended_at = null, points = jsonb_build_array(points -> 0)""");
        start("HANDOVER").then().statusCode(409).body("type", endsWith("price-study-running"));
        cancel(studyId)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("endedAt", notNullValue());
        cancel(studyId).then().statusCode(409).body("type", endsWith("price-study-ended"));
        job.takeUp();
        Bank.as(Bank.MAKER)
                .get(STUDIES + "/" + studyId)
                .then()
                .body("points", hasSize(1))
                .body("points[0].handovers", equalTo(complete.getInt("points[0].handovers")));
        assertThat(ended(start("HANDOVER", "0").path("studyId")).getList("points"))
                .hasSize(2);
        Bank.as(Bank.MAKER).get(STUDIES).then().body("state", contains("COMPLETE", "CANCELLED"));
    }

    @Test
    void aStudyThatTheEndOfTheServiceCutOffBeginsAnew() {
        String studyId = start("HANDOVER", "0").path("studyId");
        List<Map<String, ?>> points = ended(studyId).getList("points");
        bank.sql().update("""
                update price_study set state = 'RUNNING', ended_at = null, own = null, points = jsonb_build_array(points -> 1)""");
        job.takeUp();
        JsonPath again = ended(studyId);
        assertThat(again.getString("state")).isEqualTo("COMPLETE");
        assertThat(again.<Map<String, ?>>getList("points")).isEqualTo(points);
        assertThat(again.getMap("own")).isEqualTo(points.getLast());
    }

    @Test
    void anImportThatDraftsThePlanAnewLeavesTheStudyToBeSeenAsOutdated() {
        String studyId = start("HANDOVER", "0").path("studyId");
        ended(studyId);
        bank.sendRows(Bank.loan("PS-LATE", "PS1", "100000.00", "")).then().statusCode(200);
        Bank.as(Bank.MAKER).get(STUDIES + "/" + studyId).then().body("outdated", equalTo(true));
    }

    @Test
    void aStudyOfAPlanInPeoplesHandsIsOutdatedOnceTheFactsAreOthers() {
        bank.post(Bank.MAKER, "/allocation-plans/" + PLAN + "/parts", Map.of("branchIds", List.of()))
                .then()
                .statusCode(201);
        String studyId = start("HANDOVER", "0").path("studyId");
        ended(studyId);
        String hash = bank.tag(PLAN);
        bank.sendRows(Bank.loan("PS-LATE", "PS1", "100000.00", "")).then().statusCode(200);
        Await.until(() -> study(studyId).getBoolean("outdated"));
        assertThat(bank.tag(PLAN)).as("it no longer follows imports").isEqualTo(hash);
        start("HANDOVER").then().statusCode(409).body("type", endsWith("plan-outdated"));
        bank.sql().update("update price_study set state = 'RUNNING', ended_at = null");
        job.takeUp();
        assertThat(ended(studyId).getString("state")).isEqualTo("OVERTAKEN");
    }

    @Test
    void onlyADraftIsStudied() {
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        start("HANDOVER").then().statusCode(409).body("type", endsWith("plan-state"));
    }

    @Test
    void pricesAreNotNegativeAndNotMany() {
        start("HANDOVER", "-1").then().statusCode(400);
        start("HANDOVER", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13")
                .then()
                .statusCode(400);
        start("STABILITY").then().statusCode(400);
    }

    @Test
    void readersOfThePlanReadAndOnlyMarketingStartsAndCancels() {
        String studyId = start("HANDOVER", "0").path("studyId");
        ended(studyId);
        Bank.as(Bank.CHECKER).get(STUDIES).then().statusCode(200).body("startedBy", contains(notNullValue()));
        bank.post(Bank.CHECKER, STUDIES, Map.of("price", "HANDOVER")).then().statusCode(403);
        Bank.as(Bank.CHECKER)
                .post(STUDIES + "/" + studyId + "/cancellation")
                .then()
                .statusCode(403);
        String head = Bank.head("PS1");
        Bank.as(head).get(STUDIES).then().statusCode(404);
        bank.post(Bank.MAKER, "/allocation-plans/" + PLAN + "/parts", Map.of("branchIds", List.of("PS1")))
                .then()
                .statusCode(201);
        Bank.as(head).get(STUDIES + "/" + studyId).then().statusCode(200).body("points", hasSize(2));
        Bank.as(Bank.MAKER)
                .get("/allocation-plans/ALLOC-OTHER/price-studies/" + studyId)
                .then()
                .statusCode(404);
    }

    private Response start(String price, String... prices) {
        return bank.post(Bank.MAKER, STUDIES, Map.of("price", price, "prices", List.of(prices)));
    }

    private static Response cancel(String studyId) {
        return Bank.as(Bank.MAKER).post(STUDIES + "/" + studyId + "/cancellation");
    }

    private static JsonPath ended(String studyId) {
        Await.until(() -> !"RUNNING".equals(study(studyId).getString("state")));
        return study(studyId);
    }

    private static JsonPath study(String studyId) {
        return Bank.as(Bank.MAKER).get(STUDIES + "/" + studyId).jsonPath();
    }

    private static JsonPath plan() {
        return Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).jsonPath();
    }
}
