package kejing.portfolio.allocation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kejing.chassis.sql.SqlFailure;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.messaging.ResponsibilityAssignedV1;
import kejing.portfolio.testing.Bank;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import kejing.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an allocation plan, through HTTP, from the ranking to the ledger. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PlanLifeTest {

    private static final String PLAN = "ALLOC-RM-LIFE";

    @Inject
    Bank bank;

    @BeforeEach
    void givenABankOfTwoBranches() {
        bank.empty();
        bank.branch("LB1");
        bank.branch("LB2");
        bank.manager("L-S1", "LB1", QualificationTier.SENIOR, 1);
        bank.manager("L-S2", "LB1", QualificationTier.SENIOR, 2);
        bank.manager("L-S3", "LB2", QualificationTier.SENIOR, 3);
        bank.manager("L-S4", "LB2", QualificationTier.SENIOR, 4);
        bank.manager("L-I1", "LB1", QualificationTier.INTERMEDIATE, 21);
        bank.manager("L-J1", "LB1", QualificationTier.JUNIOR, 41);
        bank.manager("L-J2", "LB2", QualificationTier.JUNIOR, 42);
        bank.sendRows(
                        Bank.loan("LC-LARGE", "LB1", "20000000.00", "L-S1"),
                        Bank.loan("LC-MEDIUM", "LB1", "6000000.00", "L-J1"),
                        Bank.loan("LC-GAP", "LB2", "4000000.00", "L-J2"),
                        Bank.loan("LC-SMALL", "LB1", "900000.00", ""),
                        Bank.deposit("LC-INST", "LB1", "INSTITUTIONAL_DEPOSIT", "300000000.00", ""),
                        Bank.deposit("LC-DEP", "LB1", "DEPOSIT", "80000.00", "L-J2"))
                .then()
                .statusCode(200);
    }

    @Test
    void aPlanIsDraftedOnceTheRankingIsCompleteAndObeysTheRules() {
        Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).then().statusCode(404);
        bank.publishRanking("RM-LIFE");

        Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("draftedBy", equalTo("system"))
                .body("violations", equalTo(0))
                .body("withoutResponsible", equalTo(0))
                .body("clients", equalTo(6))
                .body("tiers.LARGE", equalTo(1))
                .body("untiered", contains("LC-GAP"))
                .body("team", contains("L-S2", "L-S3", "L-S4"))
                .body("inherited.LC-LARGE", equalTo("L-S1"))
                .body("competition", contains("LC-MEDIUM"))
                .body("fairness.size()", equalTo(24))
                .body("fairness[0].before.gini", notNullValue());
        Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN + "/lines/LC-INST")
                .then()
                .statusCode(200)
                .body("line.holders.share", contains("0.333334", "0.333333", "0.333333"))
                .body("explanation.forcedBy", equalTo("A-10"));
        Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN + "/lines/LC-DEP")
                .then()
                .body("line.holders[0].staffId", equalTo("L-J2"))
                .body("explanation.forcedBy", equalTo("A-09"));
        Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN + "/lines/LC-SMALL")
                .then()
                .body("explanation.forcedBy", nullValue())
                .body("explanation.alternatives.size()", equalTo(2))
                .body("explanation.alternatives[0].cost.resources.LOAN", notNullValue())
                .body("explanation.excluded.rule", hasItem("A-03"))
                .body("explanation.reasons[0].zh", notNullValue())
                .body("explanation.reasons[0].en", notNullValue());
        Bank.as(Bank.MAKER)
                .queryParam("staffId", "L-S1")
                .get("/allocation-plans/" + PLAN + "/lines")
                .then()
                .body("items.clientId", hasItem("LC-LARGE"));
    }

    @Test
    void aDraftOfTheSystemFollowsLaterImportsUntilItIsSubmitted() {
        bank.publishRanking("RM-LIFE");
        String before = bank.tag(PLAN);
        bank.sendRows(Bank.loan("LC-NEW", "LB2", "100000.00", "")).then().statusCode(200);
        assertThat(bank.tag(PLAN)).isNotEqualTo(before);
        Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).then().body("clients", equalTo(7));
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        String submitted = bank.tag(PLAN);
        bank.sendRows(Bank.loan("LC-LATE", "LB2", "100000.00", "")).then().statusCode(200);
        assertThat(bank.tag(PLAN)).isEqualTo(submitted);
    }

    @Test
    void aPlanPassesFromDraftToEffect() {
        bank.publishRanking("RM-LIFE");
        bank.submit(PLAN, "2025-04-16").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        Bank.as(Bank.head("LB1")).get("/allocation-plans/" + PLAN).then().statusCode(404);
        assertThat(bank.openDocuments(PLAN, "LB1", Bank.MAKER)).isEmpty();
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN))
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("branches.branchId", contains("LB1"));

        List<String> pairs = bank.openDocuments(PLAN, "LB1", Bank.MAKER).stream()
                .map(document -> document.get("giver") + " → " + document.get("receiver"))
                .toList();
        assertThat(pairs).contains("L-J1 → L-I1", "null → L-S2", "null → L-S3", "null → L-S4");
        assertThat(bank.count("responsibility where basis = 'ALLOCATION'")).isZero();
        bank.handOver(PLAN, "LB1").then().statusCode(201).body("complete", equalTo(pairs.size()));
        Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).then().body("state", equalTo("EFFECTIVE"));

        assertThat(bank.events(ResponsibilityAssignedV1.TYPE, "LC-LARGE").getLast())
                .as("who keeps the client is not told anew")
                .contains("INCUMBENT");
        List<String> medium = bank.events(ResponsibilityAssignedV1.TYPE, "LC-MEDIUM");
        assertThat(medium.getLast()).contains("ALLOCATION", "L-I1", "2025-04-16");
        EventContracts.assertMatches("portfolio-service", ResponsibilityAssignedV1.TYPE, medium.getLast());
        String institutional =
                bank.events(ResponsibilityAssignedV1.TYPE, "LC-INST").getLast();
        EventContracts.assertMatches("portfolio-service", ResponsibilityAssignedV1.TYPE, institutional);
        assertThat(institutional).contains("0.333334");

        Bank.as(Bank.MAKER)
                .queryParam("on", "2025-04-15")
                .get("/clients/LC-MEDIUM")
                .then()
                .body("holders.staffId", contains("L-J1"))
                .body("ledger[0].to", equalTo("2025-04-16"))
                .body("ledger[1].from", equalTo("2025-04-16"))
                .body("ledger[1].planId", equalTo(PLAN));
        Bank.as(Bank.MAKER)
                .queryParam("on", "2025-04-16")
                .get("/clients/LC-MEDIUM")
                .then()
                .body("holders.staffId", contains("L-I1"))
                .body("explanation.planId", equalTo(PLAN))
                .body("explanation.competition", equalTo(true));
        Bank.as(Bank.MAKER).get("/responsibility-gaps").then().body("count", equalTo(0));
    }

    @Test
    void theMakersApprovalIsRefusedByTheServiceAndByTheDatabase() {
        bank.publishRanking("RM-LIFE");
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.approve(PLAN, Bank.MAKER, bank.tag(PLAN))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kejing:problem:second-person-needed"));
        assertThatThrownBy(() -> bank.sql()
                        .update(
                                "update allocation_plan set state = 'APPROVED', approved_by = submitted_by where plan_id = ?",
                                PLAN))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("allocation_plan_four_eyes");
    }

    @Test
    void anApprovalBindsToWhatWasShown() {
        bank.publishRanking("RM-LIFE");
        String draft = bank.tag(PLAN);
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.approve(PLAN, Bank.CHECKER, draft).then().statusCode(412);
        Bank.as(Bank.CHECKER)
                .post("/allocation-plans/" + PLAN + "/approval")
                .then()
                .statusCode(428);
        Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aReturnedPlanSaysWhyAndMayBeSubmittedAgain() {
        bank.publishRanking("RM-LIFE");
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        Bank.as(Bank.CHECKER)
                .header("If-Match", bank.tag(PLAN))
                .contentType("application/json")
                .body("{\"reason\":\"请核对大户开拓记录\"}")
                .post("/allocation-plans/" + PLAN + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("returnReason", equalTo("请核对大户开拓记录"));
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN)).then().statusCode(409);
        bank.submit(PLAN, "2025-05-01").then().statusCode(200).body("effectiveFrom", equalTo("2025-05-01"));
    }

    @Test
    void aPlanThatCannotObeyTheRulesNamesThemAndCannotBeSubmitted() {
        bank.branch("LB3");
        bank.sendRows(Bank.loan("LC-FAR", "LB3", "100000.00", "")).then().statusCode(200);
        bank.publishRanking("RM-LIFE");
        Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN)
                .then()
                .body("violations", equalTo(1))
                .body("withoutResponsible", equalTo(1))
                .body("findings[0].rule", equalTo("A-02"))
                .body("findings[0].clientId", equalTo("LC-FAR"))
                .body("obstacles[0].rule", equalTo("A-03"))
                .body("obstacles[0].remedy.zh", containsString("增加 1 名客户经理"));
        Bank.as(Bank.MAKER)
                .contentType("application/json")
                .body("{\"examPlanId\":\"RM-LIFE\",\"schemeId\":\"ALLOCATION-RULEBOOK-1\"}")
                .post("/what-if/allocation-feasibility")
                .then()
                .statusCode(200)
                .body("feasible", equalTo(false))
                .body("obstacles.rule", contains("A-03"))
                .body("obstacles[0].clients", contains("LC-FAR"))
                .body("obstacles[0].managers", hasSize(0));
        bank.submit(PLAN, "2025-04-16")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:plan-breaks-rules"))
                .body("rules", equalTo("A-02"));
        assertThatThrownBy(() -> bank.sql().update("""
                                update allocation_plan set state = 'SUBMITTED', submitted_by = 'x',
                                  effective_from = '2025-04-16' where plan_id = ?""", PLAN)).hasMessageContaining("allocation_plan_clean");
    }

    @Test
    void anOutdatedPlanCannotBeSubmitted() {
        bank.publishRanking("RM-LIFE");
        draft("ALLOC-OWN").then().statusCode(201).body("state", equalTo("DRAFT"));
        draft("ALLOC-OWN").then().statusCode(409);
        bank.sendRows(Bank.loan("LC-NEW", "LB2", "100000.00", "")).then().statusCode(200);
        bank.submit("ALLOC-OWN", "2025-04-16")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kejing:problem:plan-outdated"));
    }

    @Test
    void anEffectiveDateThatRewritesThePastIsRefused() {
        bank.publishRanking("RM-LIFE");
        bank.submit(PLAN, "2025-01-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:effective-date-too-early"))
                .body("detail", containsString("2025-01-01"));
    }

    @Test
    void onlyOnePlanIsHandedOverAtATime() {
        bank.publishRanking("RM-LIFE");
        draft("ALLOC-OWN").then().statusCode(201);
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.submit("ALLOC-OWN", "2025-04-16").then().statusCode(200);
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN)).then().statusCode(200);
        bank.approve("ALLOC-OWN", Bank.CHECKER, bank.tag("ALLOC-OWN"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kejing:problem:another-plan-in-handover"));
    }

    @Test
    void aPlanNeedsACompleteRankingAndAnApprovedScheme() {
        draft("ALLOC-OWN").then().statusCode(422).body("type", equalTo("urn:kejing:problem:ranking-not-published"));
    }

    @Test
    void peopleSeeWhatIsTheirs() {
        bank.publishRanking("RM-LIFE");
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN)).then().statusCode(200);
        bank.handOver(PLAN, "LB1").then().statusCode(201);

        Bank.as(Bank.head("LB2")).get("/clients/LC-MEDIUM").then().statusCode(404);
        Bank.as(Bank.head("LB1")).get("/clients/LC-MEDIUM").then().statusCode(200);
        Bank.as("L-J1").get("/clients/LC-MEDIUM").then().statusCode(404);
        Bank.as("L-I1").get("/clients/LC-MEDIUM").then().statusCode(200);
        Bank.as("L-I1").get("/clients").then().body("items.clientId", hasItem("LC-MEDIUM"));
        Bank.as("L-I1").get("/clients").then().body("items.clientId", not(hasItem("LC-LARGE")));
        Bank.as(Bank.head("LB2")).get("/clients").then().body("items.clientId", contains("LC-GAP"));
        Bank.as(Bank.head("LB2"))
                .queryParam("branchId", "LB1")
                .get("/clients")
                .then()
                .body("items", hasSize(0));
        Bank.as(Bank.head("LB2"))
                .get("/allocation-plans/" + PLAN + "/lines")
                .then()
                .body("items.clientId", contains("LC-GAP"));
        Bank.as(Bank.head("LB2"))
                .queryParam("branchId", "LB1")
                .get("/allocation-plans/" + PLAN + "/lines")
                .then()
                .statusCode(404);
        Bank.as("L-J1").get("/portfolios/L-I1").then().statusCode(404);
        Bank.as(Bank.head("LB2")).get("/portfolios/L-I1").then().statusCode(404);
        Bank.as(Bank.head("LB1")).get("/portfolios/L-I1").then().statusCode(200);
        Bank.as(Bank.head("LB2")).get("/branch-portfolios/LB1").then().statusCode(404);
    }

    @Test
    void aPortfolioComparesLoadsWithPeersAndTarget() {
        bank.publishRanking("RM-LIFE");
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN)).then().statusCode(200);
        bank.handOver(PLAN, "LB1").then().statusCode(201);

        Bank.as("L-S3")
                .queryParam("on", "2025-04-16")
                .get("/portfolios/L-S3")
                .then()
                .statusCode(200)
                .body("tier", equalTo("SENIOR"))
                .body("group", equalTo("CENTRAL_TEAM"))
                .body("clients", equalTo(1))
                .body("tiers.INSTITUTIONAL", equalTo(1))
                .body("loads.find { it.resource == 'DEPOSIT' }.load", equalTo("9999.99"))
                .body("loads.find { it.resource == 'DEPOSIT' }.target", equalTo("10000.00"))
                .body("loads.find { it.resource == 'DEPOSIT' }.peers.managers", equalTo(3));
        Bank.as(Bank.head("LB1"))
                .queryParam("on", "2025-04-16")
                .get("/branch-portfolios/LB1")
                .then()
                .statusCode(200)
                .body("clients", equalTo(5))
                .body("withoutResponsible", equalTo(0))
                .body("managers.staffId", contains("L-I1", "L-J1", "L-S1", "L-S2"));
    }

    @Test
    void aMachineOfTheBankReadsButDoesNotDecide() {
        bank.publishRanking("RM-LIFE");
        given().basePath("/api/portfolio/v1")
                .auth()
                .oauth2(Tokens.machine("marketing-script"))
                .get("/allocation-plans/" + PLAN)
                .then()
                .statusCode(200);
        given().basePath("/api/portfolio/v1")
                .auth()
                .oauth2(Tokens.machine("marketing-script"))
                .header("If-Match", bank.tag(PLAN))
                .contentType("application/json")
                .body("{\"effectiveFrom\":\"2025-04-16\"}")
                .post("/allocation-plans/" + PLAN + "/submission")
                .then()
                .statusCode(403);
    }

    private static Response draft(String planId) {
        return Bank.as(Bank.MAKER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"planId\":\"%s\",\"examPlanId\":\"RM-LIFE\",\"schemeId\":\"ALLOCATION-RULEBOOK-1\"}"
                        .formatted(planId))
                .post("/allocation-plans");
    }
}
