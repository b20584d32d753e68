package kejing.portfolio.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.SqlFailure;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.portfolio.testing.TestClock;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager's own work at the doors of the service, on Wednesday 16 April 2025. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class WorkLogServiceTest {

    private static final String DAY = "2025-04-16";

    @Inject
    Bank bank;

    @Inject
    Directory directory;

    @Inject
    TestClock clock;

    @BeforeEach
    void givenTwoBranches() {
        clock.today(DAY);
        bank.empty();
        bank.branch("WB1");
        bank.branch("WB2");
        bank.manager("WM-1", "WB1", QualificationTier.SENIOR, 1);
        bank.manager("WM-2", "WB1", QualificationTier.JUNIOR, 41);
        bank.manager("WM-3", "WB2", QualificationTier.JUNIOR, 42);
        bank.publishRanking("RM-WORK");
        bank.sendRows(Bank.loan("WC-1", "WB1", "300000.00", "WM-1"), Bank.loan("WC-2", "WB1", "900000.00", "WM-2"))
                .then()
                .statusCode(200);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void anEntryIsLateFromMidnightAtTheBank() {
        clock.at(Instant.parse("2025-04-16T15:59:00Z"));
        write("WM-1", DAY, "WC-1", null).then().statusCode(201).body("late", equalTo(false));
        clock.at(Instant.parse("2025-04-16T16:00:00Z"));
        write("WM-1", DAY, "WC-1", null).then().statusCode(201).body("late", equalTo(true));
        write("WM-1", "2025-04-18", null, null).then().statusCode(422);
        log("WM-1", "WM-1")
                .body("entries.late", contains(false, true))
                .body("entries[0].clientName", equalTo("客户WC-1"));
    }

    @Test
    void aCorrectionIsAFurtherEntryAndNothingIsLost() {
        String first = write("WM-1", DAY, null, null).path("entryId");
        String second =
                write("WM-1", DAY, null, first).then().statusCode(201).extract().path("entryId");
        write("WM-1", DAY, null, first).then().statusCode(409);
        write("WM-2", DAY, null, second).then().statusCode(404);
        write("WM-1", "2025-04-15", null, second).then().statusCode(404);
        log("WM-1", "WM-1")
                .body("entries.entryId", contains(first, second))
                .body("entries.corrects", contains(null, first))
                .body("entries.correctedBy", contains(second, null));
        assertThatThrownBy(() -> bank.sql().update("update work_log_entry set done = 'x'"))
                .isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> bank.sql().update("delete from work_log_entry"))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void aClientIsOneServedOnThatDay() {
        write("WM-1", DAY, "WC-2", null).then().statusCode(404);
        assertThat(bank.count("work_log_entry")).isZero();
    }

    @Test
    void whatTheSystemKnowsIsShownByItself() {
        bank.post("WM-1", "/visits", visit(DAY)).then().statusCode(201);
        bank.post("WM-1", "/visits", visit("2025-04-15")).then().statusCode(201);
        bank.post(
                        "WM-1",
                        "/dossiers/WC-1/items",
                        Map.of("code", "SURVEY_FORM", "dated", DAY, "name", "走访表", "doubleArchived", true))
                .then()
                .statusCode(201);
        String entry = bank.post(
                        "WM-1",
                        "/ledger-entries",
                        Map.of(
                                "kind", "TRUSTED_PAYMENT",
                                "clientId", "WC-1",
                                "happenedOn", "2025-04-15",
                                "details", Map.of("payee", "云岭钢材", "relatedParty", "N")))
                .then()
                .statusCode(201)
                .extract()
                .path("entry.entryId");
        bank.post("WM-1", "/ledger-entries/completions", Map.of("entryId", entry, "completedOn", DAY, "result", "已支付"))
                .then()
                .statusCode(201);
        bank.post(
                        "WM-1",
                        "/service-cases",
                        Map.of("kind", "INQUIRY", "channel", "PHONE", "content", "问询", "readBack", true))
                .then()
                .statusCode(201);
        bank.post("WM-1", "/research-reports", report("2025-H1")).then().statusCode(201);
        log("WM-1", "WM-1")
                .body(
                        "recorded.kind",
                        contains(
                                "VISIT",
                                "LEDGER_ENTRY",
                                "LEDGER_COMPLETION",
                                "DOSSIER_ITEM",
                                "SERVICE_CASE",
                                "RESEARCH_REPORT"))
                .body("recorded[0].clientName", equalTo("客户WC-1"))
                .body("recorded[4].note", nullValue())
                .body("entries", empty());
        log("WM-2", "WM-2").body("recorded", empty());
    }

    @Test
    void theHeadOfTheBranchReadsAndRemarks() {
        write("WM-1", DAY, null, null).then().statusCode(201);
        overview(Bank.head("WB1"), "2025-04-16").body("people[0].days[0].unread", equalTo(true));
        bank.post(Bank.head("WB1"), "/work-logs/readings", Map.of("staffId", "WM-1", "day", DAY, "remark", "请跟进"))
                .then()
                .statusCode(201);
        overview(Bank.head("WB1"), "2025-04-16").body("people[0].days[0].unread", equalTo(false));
        log("WM-1", "WM-1")
                .body("readings.remark", contains("请跟进"))
                .body("readings.readBy", contains(Bank.head("WB1")));
        write("WM-1", DAY, null, null).then().statusCode(201);
        overview(Bank.head("WB1"), "2025-04-16").body("people[0].days[0].unread", equalTo(true));
        bank.post(Bank.head("WB2"), "/work-logs/readings", Map.of("staffId", "WM-1", "day", DAY))
                .then()
                .statusCode(404);
        bank.post(Bank.MAKER, "/work-logs/readings", Map.of("staffId", "WM-1", "day", DAY))
                .then()
                .statusCode(403);
        directory.put(Staff.of("WM-4", "WB1", "employee", "relationship-manager", "branch-head"));
        bank.post("WM-4", "/work-logs/readings", Map.of("staffId", "WM-4", "day", DAY))
                .then()
                .statusCode(422);
        directory.put(Staff.of("WM-4", "WB1", "employee"));
    }

    @Test
    void nobodyElseReadsALog() {
        Bank.as("WM-2").get("/work-logs/WM-1/" + DAY).then().statusCode(404);
        Bank.as(Bank.head("WB2")).get("/work-logs/WM-1/" + DAY).then().statusCode(404);
        Bank.as(Bank.CHECKER).get("/work-logs/WM-1/" + DAY).then().statusCode(403);
        log(Bank.MAKER, "WM-1").body("name", notNullValue());
        Bank.as("WM-1").get("/work-logs?branchId=WB1").then().statusCode(404);
        Bank.as("WM-1").get("/work-logs").then().body("people.staffId", contains("WM-1"));
        Bank.as(Bank.MAKER).get("/work-logs").then().statusCode(400);
        Bank.as(Bank.MAKER)
                .get("/work-logs?branchId=WB1")
                .then()
                .statusCode(200)
                .body("people.staffId", contains("WM-1", "WM-2"));
    }

    @Test
    void whoHasWrittenNothingOnAWorkingDayIsListed() {
        write("WM-1", "2025-04-14", null, null).then().statusCode(201);
        bank.sql().update("""
                insert into leave_cover values ('L-W', 'WM-2', 'WM-1', '2025-04-15', '2025-04-16', 'HEAD-WB1', now())""");
        overview(Bank.head("WB1"), "2025-04-12")
                .body("people.staffId", contains("WM-1", "WM-2"))
                .body("people[0].days.state", contains("NONE", "NONE", "LATE", "MISSING", "OPEN"))
                .body("people[1].days.state", contains("NONE", "NONE", "MISSING", "LEAVE", "OPEN"))
                .body("people.missing", contains(1, 1));
        Bank.as(Bank.head("WB1"))
                .get("/work-logs?from=2025-03-16&to=2025-04-16")
                .then()
                .statusCode(400);
        Bank.as(Bank.head("WB1"))
                .get("/work-logs?from=2024-12-31&to=2025-01-02")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:calendar-missing"));
    }

    @Test
    void aRecurringTaskIsTickedOnceInItsPeriod() {
        clock.today("2025-04-15");
        tick("WM-1", "meeting").then().statusCode(201);
        tick("WM-1", "monthVisits").then().statusCode(201);
        tick("WM-1", "log").then().statusCode(201);
        tick("WM-1", "log").then().statusCode(409);
        tick("WM-1", "gossip").then().statusCode(422);
        clock.today(DAY);
        tick("WM-1", "meeting").then().statusCode(409);
        String id = log("WM-1", "WM-1")
                .body("tasks", hasSize(13))
                .body("tasks.find { it.key == 'meeting' }.standing", equalTo("DONE_LATE"))
                .body("tasks.find { it.key == 'monthVisits' }.standing", equalTo("DONE_LATE"))
                .body("tasks.find { it.key == 'interest' }.standing", equalTo("OVERDUE"))
                .body("tasks.find { it.key == 'log' }.standing", equalTo("OPEN"))
                .extract()
                .path("tasks.find { it.key == 'meeting' }.tickId");
        Bank.as("WM-1").delete("/work-ticks/" + id).then().statusCode(404);
        tick("WM-1", "training").then().statusCode(201);
        String today = Bank.as("WM-1").get("/work-logs/WM-1/" + DAY).path("tasks.find { it.key == 'training' }.tickId");
        Bank.as("WM-2").delete("/work-ticks/" + today).then().statusCode(404);
        Bank.as("WM-1").delete("/work-ticks/" + today).then().statusCode(204);
        tick("WM-1", "training").then().statusCode(201);
        clock.today("2025-04-21");
        tick("WM-1", "meeting").then().statusCode(201);
    }

    @Test
    void ownTasksMoveBetweenTheQuartersAndAreDone() {
        Map<String, Object> task =
                new HashMap<>(Map.of("title", "准备授信材料", "urgent", true, "important", true, "dueOn", "2025-04-18"));
        String id = bank.post("WM-1", "/own-tasks", task)
                .then()
                .statusCode(201)
                .extract()
                .path("taskId");
        task.put("urgent", false);
        task.put("done", false);
        change("WM-1", id, "\"1\"", task).then().statusCode(200).body("urgent", equalTo(false));
        change("WM-1", id, "\"1\"", task).then().statusCode(412);
        change("WM-2", id, "\"2\"", task).then().statusCode(404);
        task.put("done", true);
        change("WM-1", id, "\"2\"", task).then().statusCode(200).body("doneOn", equalTo(DAY));
        Bank.as("WM-2").get("/own-tasks").then().body("$", empty());
        clock.today("2025-04-22");
        Bank.as("WM-1").get("/own-tasks").then().body("taskId", contains(id));
        clock.today("2025-04-23");
        Bank.as("WM-1").get("/own-tasks").then().body("$", empty());
    }

    @Test
    void aReportIsDueOnTheLastDayOfTheHalfYear() {
        clock.today("2025-11-30");
        research("WM-1").body("items", empty());
        clock.today("2025-12-01");
        research("WM-1").body("items.subject", contains("2025-H2")).body("items.due", contains("2025-12-31"));
        clock.today("2025-12-31");
        overdue("WB1").body("items.findAll { it.kind == 'RESEARCH_REPORT' }", empty());
        clock.today("2026-01-01");
        overdue("WB1")
                .body("items.findAll { it.kind == 'RESEARCH_REPORT' }.staffId", contains("WM-1", "WM-2"))
                .body("items.findAll { it.kind == 'RESEARCH_REPORT' }.clientId", everyItem(nullValue()))
                .body("items.findAll { it.kind == 'RESEARCH_REPORT' }.branchId", everyItem(is("WB1")));
        bank.post("WM-1", "/research-reports", report("2025-H2")).then().statusCode(201);
        bank.post("WM-1", "/research-reports", report("2025-H2")).then().statusCode(409);
        bank.post("WM-1", "/research-reports", report("2026-H2")).then().statusCode(422);
        bank.post("WM-1", "/research-reports", report("2025")).then().statusCode(400);
        overdue("WB1").body("items.findAll { it.kind == 'RESEARCH_REPORT' }.staffId", contains("WM-2"));
        Bank.as(Bank.head("WB1"))
                .get("/research-reports?year=2025")
                .then()
                .statusCode(200)
                .body("people.staffId", contains("WM-1", "WM-2"))
                .body("people[0].halves.standing", contains("NOT_OWED", "SUBMITTED_LATE"))
                .body("people[1].halves.standing", contains("NOT_OWED", "OVERDUE"));
        Bank.as("WM-2").get("/research-reports?year=2025").then().body("people.staffId", contains("WM-2"));
        Bank.as(Bank.head("WB2")).get("/research-reports?branchId=WB1").then().statusCode(404);
    }

    @Test
    void aResearchReminderIsTakenNoteOf() {
        clock.today("2025-12-01");
        bank.post(
                        "WM-1",
                        "/reminders/acknowledgements",
                        Map.of("kind", "RESEARCH_REPORT", "ref", "WM-1 2025-H2", "due", "2025-12-31"))
                .then()
                .statusCode(201);
        research("WM-1").body("items.acknowledged", contains(true));
        clock.today("2025-12-24");
        research("WM-1").body("items.acknowledged", contains(false));
    }

    @Test
    void aFileHasANameAndAHash() {
        Map<String, Object> half = new HashMap<>(report("2025-H1"));
        half.put("fileName", "调研.docx");
        bank.post("WM-1", "/research-reports", half).then().statusCode(422);
        half.put("sha256", "0".repeat(64));
        bank.post("WM-1", "/research-reports", half).then().statusCode(201).body("fileName", equalTo("调研.docx"));
    }

    private Response write(String as, String day, String clientId, String corrects) {
        Map<String, Object> body = new HashMap<>(Map.of("day", day, "done", "陪同评估", "result", "下周出报告"));
        body.put("clientId", clientId);
        body.put("corrects", corrects);
        return bank.post(as, "/work-logs/entries", body);
    }

    private static ValidatableResponse log(String as, String staffId) {
        return Bank.as(as).get("/work-logs/" + staffId + "/" + DAY).then().statusCode(200);
    }

    private static ValidatableResponse overview(String as, String from) {
        return Bank.as(as).get("/work-logs?from=" + from + "&to=" + DAY).then().statusCode(200);
    }

    /** Of the reminders, those of research alone. */
    private ValidatableResponse research(String as) {
        bank.sql().update("truncate client cascade");
        return Bank.as(as).get("/reminders").then().statusCode(200);
    }

    private static ValidatableResponse overdue(String branchId) {
        return Bank.as(Bank.head(branchId)).get("/overdue").then().statusCode(200);
    }

    private Response tick(String as, String task) {
        return bank.post(as, "/work-ticks", Map.of("task", task));
    }

    private static Response change(String as, String id, String tag, Map<String, Object> task) {
        return Bank.as(as)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(task)
                .put("/own-tasks/" + id);
    }

    private static Map<String, Object> report(String half) {
        return Map.of("half", half, "title", "城东建材市场", "findings", "商户 120 户");
    }

    private static Map<String, Object> visit(String day) {
        return Map.of(
                "clientId", "WC-1",
                "visitedOn", day,
                "kind", "HOME",
                "purpose", "POST_LOAN",
                "place", "家",
                "companions", List.of(),
                "findings", Map.of("situation", "无变化", "business", "稳定", "repayment", "工资"));
    }
}
