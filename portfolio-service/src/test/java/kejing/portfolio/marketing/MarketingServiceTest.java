package kejing.portfolio.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.SqlFailure;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers develop clients and prospects, forecast what they contribute, and plan the year; heads approve and look on. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MarketingServiceTest {

    @Inject
    Bank bank;

    @Inject
    BusinessDay businessDay;

    @Inject
    Directory directory;

    private LocalDate today;

    @BeforeEach
    void givenTwoBranches() {
        today = businessDay.today();
        bank.empty();
        bank.branch("GB1");
        bank.branch("GB2");
        bank.manager("GM-1", "GB1", QualificationTier.SENIOR, 1);
        bank.manager("GM-2", "GB1", QualificationTier.JUNIOR, 40);
        bank.manager("GM-3", "GB2", QualificationTier.JUNIOR, 41);
        bank.sendRows(
                        Bank.loan("GC-1", "GB1", "6000000.00", "GM-1"),
                        Bank.loan("GC-2", "GB1", "300000.00", "GM-1"),
                        Bank.loan("GC-3", "GB1", "300000.00", "GM-2"),
                        Bank.loan("GC-4", "GB2", "900000.00", "GM-3"))
                .then()
                .statusCode(200);
    }

    @Test
    void aClientGoesFromTheSurveyToTheBusinessByProvenSteps() {
        String target = open("GM-1", "GC-1", "8000000.00");
        step("GM-1", target, Map.of("step", "INFORMATION", "remark", "已走访并收集报表"))
                .then()
                .statusCode(201);
        step("GM-1", target, Map.of("step", "PROFIT_FORECAST", "proof", "FORECAST", "proofRef", "none"))
                .then()
                .statusCode(422);
        String forecast =
                forecast("GM-1", target).then().statusCode(201).extract().path("forecastId");
        step("GM-1", target, Map.of("step", "PROFIT_FORECAST", "proof", "FORECAST", "proofRef", forecast))
                .then()
                .statusCode(201)
                .body("target.open.en", contains("Plan of approach"));
        step("GM-1", target, contact("GM-2")).then().statusCode(422);
        step("GM-1", target, Map.of("step", "APPROACH", "remark", "以结算带动授信"))
                .then()
                .statusCode(201);
        step("GM-1", target, Map.of("step", "CONTACT", "remark", "洽谈")).then().statusCode(422);
        step("GM-1", target, contact("GM-2"))
                .then()
                .statusCode(201)
                .body("target.stage", equalTo("MARKETING"))
                .body("records", hasSize(4));
        Bank.as(Bank.head("GB1"))
                .get("/marketing-targets/board")
                .then()
                .statusCode(200)
                .body("columns.code", contains("SURVEY", "MARKETING", "MAINTENANCE"))
                .body("columns.targets", contains(0, 1, 0))
                .body("columns[1].expectedLoan", equalTo("8000000.00"));
        Bank.as(Bank.head("GB2")).get("/marketing-targets/board").then().body("columns.targets", contains(0, 0, 0));
        assertThatThrownBy(() -> bank.sql().update("update marketing_step set remark = 'other'"))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void anApplicationIsReturnedWithItsReasonOrAccepted() {
        String target = open("GM-1", "GC-2", "0.00");
        surveyed(target);
        step("GM-1", target, Map.of("step", "APPLICATION", "remark", "受理", "outcome", "RETURNED"))
                .then()
                .statusCode(422);
        step("GM-1", target, Map.of("step", "APPLICATION", "remark", "审件", "outcome", "RETURNED", "reason", "缺少财务报表"))
                .then()
                .statusCode(201)
                .body("records[-1].reason", equalTo("缺少财务报表"))
                .body("target.open.en", contains("Contact", "Application", "Business"));
        step("GM-1", target, Map.of("step", "APPLICATION", "remark", "补齐", "outcome", "ACCEPTED"))
                .then()
                .statusCode(201)
                .body("target.open.en", contains("Contact", "Business"));
    }

    @Test
    void aProspectBelongsToItsManagerAndForgetsItsNumberWhenItIsClosed() {
        Map<String, Object> prospect = new HashMap<>(Map.of(
                "name",
                "云岭钢构有限公司",
                "registration",
                " 91ab01 ",
                "state",
                "POTENTIAL",
                "expectedLoan",
                "5000000.00",
                "expectedDeposit",
                "0.00"));
        String target = bank.post("GM-1", "/marketing-targets", prospect)
                .then()
                .statusCode(201)
                .body("target.registration", nullValue())
                .body("target.branchId", equalTo("GB1"))
                .extract()
                .path("target.targetId");
        bank.post("GM-2", "/marketing-targets", prospect).then().statusCode(409);
        bank.post("GM-3", "/marketing-targets", prospect).then().statusCode(201);
        Bank.as("GM-2").get("/marketing-targets/" + target).then().statusCode(404);
        Bank.as("GM-3").get("/marketing-targets/" + target).then().statusCode(404);
        Bank.as(Bank.MAKER)
                .get("/marketing-targets/" + target)
                .then()
                .statusCode(200)
                .body("target.registration", nullValue());
        Bank.as(Bank.head("GB1"))
                .get("/marketing-targets/" + target)
                .then()
                .body("target.registration", equalTo("91AB01"))
                .body("target.mine", equalTo(false));
        prospect.put("stage", "MAINTENANCE");
        prospect.put("registration", "other");
        bank.post("GM-1", "/marketing-targets", prospect).then().statusCode(422);
        edit("GM-1", "/marketing-targets/" + target + "/closing", "\"7\"", Map.of("reason", "无意向"))
                .then()
                .statusCode(412);
        edit("GM-1", "/marketing-targets/" + target + "/closing", "\"1\"", Map.of("reason", "无意向"))
                .then()
                .statusCode(200)
                .body("target.registration", nullValue());
        step("GM-1", target, Map.of("step", "INFORMATION", "remark", "补记"))
                .then()
                .statusCode(409);
        assertThat(bank.count("marketing_target where registration = '91AB01'"))
                .as("the other branch's")
                .isEqualTo(1);
        assertThat(bank.count("idempotency where answer like '%91AB01%'"))
                .as("kept nowhere else")
                .isZero();
    }

    @Test
    void aProspectWhoOpensAnAccountBecomesAClient() {
        String target = bank.post(
                        "GM-1",
                        "/marketing-targets",
                        Map.of(
                                "name",
                                "新客户",
                                "registration",
                                "91X",
                                "state",
                                "POTENTIAL",
                                "expectedLoan",
                                "1.00",
                                "expectedDeposit",
                                "0.00"))
                .path("target.targetId");
        edit("GM-1", "/marketing-targets/" + target + "/client", "\"1\"", Map.of("clientId", "GC-4"))
                .then()
                .statusCode(404);
        edit("GM-1", "/marketing-targets/" + target + "/client", "\"1\"", Map.of("clientId", "GC-2"))
                .then()
                .statusCode(200)
                .body("target.clientId", equalTo("GC-2"))
                .body("target.name", equalTo("客户GC-2"));
        bank.post("GM-1", "/marketing-targets", target("GC-2", "0.00")).then().statusCode(409);
    }

    @Test
    void nobodyTakesUpOrSeesAForeignClient() {
        bank.post("GM-1", "/marketing-targets", target("GC-4", "0.00")).then().statusCode(404);
        String target = open("GM-3", "GC-4", "0.00");
        Bank.as("GM-1").get("/marketing-targets/" + target).then().statusCode(404);
        step("GM-1", target, Map.of("step", "INFORMATION", "remark", "x"))
                .then()
                .statusCode(404);
        forecast("GM-1", target).then().statusCode(404);
        Bank.as("GM-1").get("/marketing-targets").then().body("items", empty());
        Bank.as(Bank.head("GB1")).get("/marketing-targets").then().body("items", empty());
        Bank.as(Bank.MAKER).get("/marketing-targets").then().body("items.targetId", contains(target));
    }

    @Test
    void theDeputyOfAManagerOnLeaveWorksOnClientsAndProspects() {
        String client = open("GM-1", "GC-1", "0.00");
        String prospect = bank.post(
                        "GM-1",
                        "/marketing-targets",
                        Map.of(
                                "name",
                                "新客户",
                                "registration",
                                "91X",
                                "state",
                                "POTENTIAL",
                                "expectedLoan",
                                "0.00",
                                "expectedDeposit",
                                "0.00"))
                .path("target.targetId");
        Bank.as("GM-2").get("/marketing-targets").then().body("items", empty());
        bank.sql()
                .update(
                        "insert into leave_cover values ('G-LEAVE', 'GM-1', 'GM-2', ?, ?, 'HEAD-GB1', now())",
                        today,
                        today.plusDays(10));
        Bank.as("GM-2")
                .get("/marketing-targets")
                .then()
                .body("items.targetId", containsInAnyOrder(client, prospect))
                .body("items.mine", contains(true, true));
        step("GM-2", prospect, Map.of("step", "INFORMATION", "remark", "代办"))
                .then()
                .statusCode(201);
    }

    @Test
    void aForecastShowsItsLinesWhatDepartsFromTheSchemeAndTheActual() {
        String target = open("GM-1", "GC-1", "8000000.00");
        forecast("GM-1", target)
                .then()
                .statusCode(201)
                .body("result", equalTo("64600.00"))
                .body("schemeId", equalTo("FORECAST-RULEBOOK-1"))
                .body("lines", hasSize(13))
                .body("overridden", containsInAnyOrder("days", "taxRate", "provisionRate"));
        Bank.as(Bank.head("GB1"))
                .get("/marketing-targets/" + target + "/forecasts")
                .then()
                .statusCode(200)
                .body("openingProvision", equalTo("0.00"))
                .body("forecasts[0].actual.loan", equalTo("6000000.00"))
                .body("forecasts[0].actual.deposit", equalTo("500000.00"))
                .body("forecasts[0].actual.lines.find { it.item == 'LOAN_INTEREST' }.effect", equalTo("-30000.00"))
                .body("forecasts[0].actual.effect", equalTo("-27625.00"));
        assertThatThrownBy(() -> bank.sql().update("update contribution_forecast set result = 0"))
                .isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> bank.sql().update("delete from contribution_forecast"))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void theOpeningProvisionIsThatOfTheClientsLoans() {
        String target = open("GM-1", "GC-1", "8000000.00");
        bank.sql().update("""
                insert into account (account_id, client_id, kind, opened_on, balance, loan_class, as_of)
                values ('GL-1', 'GC-1', 'LOAN', '2024-01-01', 1000000, 'SUBSTANDARD', '2024-12-31'),
                       ('GL-2', 'GC-1', 'LOAN', '2024-01-01', 5000000, 'PASS', '2024-12-31')""");
        Bank.as("GM-1")
                .get("/marketing-targets/" + target + "/forecasts")
                .then()
                .body("openingProvision", equalTo("300000.00"));
    }

    @Test
    void aForecastIsTriedOutWithoutBeingStored() {
        Bank.as("GM-1")
                .contentType("application/json")
                .body(assumptions())
                .post("/what-if/contribution-forecasts")
                .then()
                .statusCode(200)
                .body("result", equalTo("64600.00"))
                .body("forecastId", nullValue());
        Bank.as("GM-1")
                .contentType("application/json")
                .body(Map.of("averageLoan", "1.00", "averageDeposit", "0.00", "loanClass", "PASS", "loanRate", "1.01"))
                .post("/what-if/contribution-forecasts")
                .then()
                .statusCode(422);
        assertThat(bank.count("contribution_forecast")).isZero();
    }

    @Test
    void aPlanIsDraftedReturnedRewrittenAndApprovedByTheHead() {
        String plan = draft("GM-1", "GC-1").then().statusCode(201).extract().path("planId");
        draft("GM-1", "GC-1").then().statusCode(409);
        draft("GM-1", "GC-4").then().statusCode(404);
        String path = "/marketing-plans/" + plan;
        edit(Bank.head("GB1"), path + "/approval", "\"1\"", null).then().statusCode(409);
        edit("GM-1", path + "/submission", "\"1\"", null).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        edit(Bank.head("GB2"), path + "/approval", "\"2\"", null).then().statusCode(404);
        edit(Bank.MAKER, path + "/approval", "\"2\"", null).then().statusCode(403);
        edit(Bank.head("GB1"), path + "/return", "\"2\"", Map.of("reason", "存款目标偏低"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        Map<String, Object> content = content();
        content.put("targetDeposit", "1000000.00");
        Bank.as("GM-1")
                .header("If-Match", "\"3\"")
                .contentType("application/json")
                .body(content)
                .put(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("depositCompletion", equalTo("50.0"))
                .body("returnReason", nullValue());
        edit("GM-1", path + "/submission", "\"4\"", null).then().statusCode(200);
        edit(Bank.head("GB1"), path + "/approval", "\"4\"", null).then().statusCode(412);
        edit(Bank.head("GB1"), path + "/approval", "\"5\"", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
        edit("GM-1", path + "/submission", "\"6\"", null).then().statusCode(409);
    }

    @Test
    void whoWroteAPlanDoesNotApproveItAndMarketingDecidesInstead() {
        directory.put(Staff.of("GM-1", "GB1", "employee", "relationship-manager", "branch-head"));
        String plan = draft("GM-1", "GC-1").path("planId");
        String path = "/marketing-plans/" + plan;
        edit("GM-1", path + "/submission", "\"1\"", null).then().statusCode(200);
        edit("GM-1", path + "/approval", "\"2\"", null).then().statusCode(403);
        edit(Bank.MAKER, path + "/approval", "\"2\"", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
    }

    @Test
    void actionsOfAnApprovedPlanRemindUntilTheyAreDone() {
        String plan = draft("GM-1", "GC-1").path("planId");
        Bank.as("GM-1").get("/reminders").then().body("items.findAll { it.kind == 'MARKETING_ACTION' }", empty());
        approved(plan);
        Bank.as("GM-1")
                .get("/reminders")
                .then()
                .body("items.findAll { it.kind == 'MARKETING_ACTION' }.subject", contains("上门推介"));
        bank.post(
                        "GM-1",
                        "/marketing-plans/" + plan + "/completions",
                        Map.of("no", 1, "doneOn", today.plusDays(1).toString(), "note", "x"))
                .then()
                .statusCode(422);
        Map<String, Object> done = Map.of("no", 1, "doneOn", today.toString(), "note", "已签约");
        bank.post("GM-2", "/marketing-plans/" + plan + "/completions", done)
                .then()
                .statusCode(404);
        bank.post("GM-1", "/marketing-plans/" + plan + "/completions", done)
                .then()
                .statusCode(201)
                .body("actionsDone", equalTo(1));
        bank.post("GM-1", "/marketing-plans/" + plan + "/completions", done)
                .then()
                .statusCode(409);
        Bank.as("GM-1").get("/reminders").then().body("items.findAll { it.kind == 'MARKETING_ACTION' }", empty());
    }

    @Test
    void crossSalesCountAgainstThePlan() {
        String plan = draft("GM-1", "GC-1").path("planId");
        Map<String, Object> sale =
                Map.of("clientId", "GC-1", "kind", "E_BANKING", "product", "企业网银", "soldOn", today.toString());
        bank.post("GM-1", "/cross-sales", sale).then().statusCode(201);
        bank.post("GM-2", "/cross-sales", sale).then().statusCode(404);
        Bank.as("GM-1")
                .get("/marketing-plans/" + plan)
                .then()
                .body("crossSales.find { it.kind == 'E_BANKING' }.sold", equalTo(1))
                .body("crossSales.find { it.kind == 'E_BANKING' }.planned", equalTo(2));
    }

    @Test
    void aHeadSeesWhoseCompaniesHaveNoPlan() {
        approved(draft("GM-1", "GC-1").path("planId"));
        draft("GM-1", "GC-2").then().statusCode(201);
        Bank.as(Bank.head("GB1"))
                .get("/marketing-plans/coverage")
                .then()
                .statusCode(200)
                .body("clients", equalTo(3))
                .body("covered", equalTo(1))
                .body("percent", equalTo("33.3"))
                .body("managers.staffId", contains("GM-1", "GM-2"))
                .body("managers.percent", contains("50.0", "0.0"));
        Bank.as(Bank.head("GB1"))
                .get("/marketing-plans/unplanned")
                .then()
                .body("items.clientId", contains("GC-2", "GC-3"))
                .body("items.state", contains("DRAFT", null));
        Bank.as("GM-1").get("/marketing-plans/unplanned").then().body("items.clientId", contains("GC-2"));
        Bank.as(Bank.MAKER)
                .get("/marketing-plans/unplanned?staffId=GM-2")
                .then()
                .body("items.clientId", contains("GC-3"));
        Bank.as(Bank.MAKER).get("/marketing-plans?state=APPROVED").then().body("items.clientId", contains("GC-1"));
        Bank.as("GM-3").get("/marketing-plans").then().body("items", empty());
    }

    private void surveyed(String target) {
        step("GM-1", target, Map.of("step", "INFORMATION", "remark", "已收集"))
                .then()
                .statusCode(201);
        String forecast = forecast("GM-1", target).path("forecastId");
        step("GM-1", target, Map.of("step", "PROFIT_FORECAST", "proof", "FORECAST", "proofRef", forecast))
                .then()
                .statusCode(201);
        step("GM-1", target, Map.of("step", "APPROACH", "remark", "方案")).then().statusCode(201);
    }

    private void approved(String plan) {
        edit("GM-1", "/marketing-plans/" + plan + "/submission", "\"1\"", null)
                .then()
                .statusCode(200);
        edit(Bank.head("GB1"), "/marketing-plans/" + plan + "/approval", "\"2\"", null)
                .then()
                .statusCode(200);
    }

    private String open(String staffId, String clientId, String loan) {
        return bank.post(staffId, "/marketing-targets", target(clientId, loan))
                .then()
                .statusCode(201)
                .extract()
                .path("target.targetId");
    }

    private static Map<String, Object> target(String clientId, String loan) {
        return Map.of(
                "clientId", clientId, "state", "IMPORTANT", "expectedLoan", loan, "expectedDeposit", "1000000.00");
    }

    private Response step(String staffId, String target, Map<String, Object> step) {
        Map<String, Object> body = new HashMap<>(step);
        body.put("doneOn", today.toString());
        return bank.post(staffId, "/marketing-targets/" + target + "/steps", body);
    }

    private static Map<String, Object> contact(String companion) {
        return Map.of("step", "CONTACT", "remark", "洽谈授信意向", "companions", List.of(companion));
    }

    private Response forecast(String staffId, String target) {
        return bank.post(staffId, "/marketing-targets/" + target + "/forecasts", assumptions());
    }

    /** The increments of WE-2 without their management and fixed asset cost. */
    private static Map<String, Object> assumptions() {
        return Map.of(
                "averageLoan", "8000000.00",
                "averageDeposit", "10000000.00",
                "fees", "10000.00",
                "feeCost", "1000.00",
                "loanClass", "PASS",
                "days", 90,
                "taxRate", "0.05",
                "provisionRate", "0.00125",
                "loanRate", "0.06",
                "managementCost", "5400.00");
    }

    private Response draft(String staffId, String clientId) {
        Map<String, Object> body = content();
        body.put("clientId", clientId);
        body.put("year", today.getYear());
        return bank.post(staffId, "/marketing-plans", body);
    }

    private Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "targetLoan",
                "8000000.00",
                "targetDeposit",
                "500000.00",
                "crossSales",
                Map.of("E_BANKING", 2),
                "actions",
                List.of(Map.of("title", "上门推介", "due", today.toString()))));
    }

    private static Response edit(String staffId, String path, String tag, Object body) {
        var request = Bank.as(staffId)
                .header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return body == null
                ? request.post(path)
                : request.contentType("application/json").body(body).post(path);
    }
}
