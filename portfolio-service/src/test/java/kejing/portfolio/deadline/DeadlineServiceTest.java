package kejing.portfolio.deadline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders and overdue lists out of visits, loans, ledgers and agreements, at the doors of the service. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DeadlineServiceTest {

    @Inject
    Bank bank;

    @Inject
    BusinessDay businessDay;

    private LocalDate today;

    @BeforeEach
    void givenABranchWithTwoManagers() {
        today = businessDay.today();
        bank.empty();
        bank.branch("DB1");
        bank.branch("DB2");
        bank.manager("DM-1", "DB1", QualificationTier.SENIOR, 1);
        bank.manager("DM-2", "DB1", QualificationTier.JUNIOR, 41);
        bank.sendRows(
                        Bank.loan("DC-1", "DB1", "300000.00", "DM-1"),
                        Bank.loan("DC-2", "DB1", "900000.00", "DM-2"),
                        Bank.loan("DC-3", "DB1", "900000.00", ""))
                .then()
                .statusCode(200);
        visited("DM-1", "DC-1");
    }

    @Test
    void theOverdueListOfABranchCountsByManager() {
        Bank.as(Bank.head("DB1"))
                .get("/overdue")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("managers.staffId", containsInAnyOrder("DM-2", null))
                .body("managers.visits", contains(1, 1))
                .body("items.kind", everyItem(is("VISIT")))
                .body("items.standing", everyItem(is("OVERDUE")));
        Bank.as(Bank.head("DB1"))
                .queryParam("staffId", "DM-2")
                .get("/overdue")
                .then()
                .body("items.clientId", contains("DC-2"));
        Bank.as(Bank.head("DB1"))
                .queryParam("branchId", "DB2")
                .get("/overdue")
                .then()
                .statusCode(404);
        Bank.as(Bank.MAKER)
                .queryParam("branchId", "DB1")
                .queryParam("limit", 1)
                .get("/overdue")
                .then()
                .body("total", equalTo(2))
                .body("items.clientId", contains("DC-2"));
    }

    @Test
    void aMaturingLoanRemindsUntilTheNoticeIsSent() {
        loan("DL-1", "DC-1", today.plusDays(30), "PASS");
        loan("DL-2", "DC-1", today.plusDays(31), "PASS");
        Bank.as("DM-1")
                .get("/reminders")
                .then()
                .body("items.ref", contains("DL-1"))
                .body("coming", equalTo(1));
        Bank.as("DM-1")
                .queryParam("selection", "MATURING")
                .get("/loans")
                .then()
                .body("items.accountId", contains("DL-1"));
        act("DM-2", "DL-1", "MATURITY_NOTICE", today).then().statusCode(404);
        act("DM-1", "DL-1", "MATURITY_NOTICE", today).then().statusCode(201);
        Bank.as("DM-1").get("/reminders").then().body("items", empty());
    }

    @Test
    void theRegisterOfLimitationsFollowsTheCollection() {
        LocalDate matures = today.plusDays(30).minusYears(3);
        loan("DL-3", "DC-1", matures, "DOUBTFUL");
        act("DM-1", "DL-3", "MATURITY_NOTICE", today).then().statusCode(201);
        act("DM-1", "DL-3", "GUARANTOR_CALLED", today).then().statusCode(201);
        Bank.as("DM-1")
                .get("/reminders")
                .then()
                .body("items.kind", contains("GUARANTEE", "LIMITATION"))
                .body("items[1].due", equalTo(matures.plusYears(3).toString()));
        act("DM-1", "DL-3", "DUNNING", today).then().statusCode(201);
        Bank.as("DM-1").get("/reminders").then().body("items.kind", not(hasItem("LIMITATION")));
        act("DM-1", "DL-3", "HANDED_TO_PRESERVATION", today).then().statusCode(201);
        Bank.as(Bank.head("DB1"))
                .queryParam("selection", "NON_PERFORMING")
                .get("/loans")
                .then()
                .body("items[0].limitationEnds", equalTo(today.plusYears(3).toString()))
                .body("items[0].acts.kind", hasItem("HANDED_TO_PRESERVATION"));
        loan("DL-4", "DC-1", today.plusDays(100), "PASS");
        act("DM-1", "DL-4", "HANDED_TO_PRESERVATION", today)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:loan-not-non-performing"));
        Bank.as("DM-2").get("/loans").then().body("items", empty());
    }

    @Test
    void aTrustedPaymentIsMadeOnTheSameDay() {
        String details = "{\"payee\":\"云岭钢材\",\"relatedParty\":\"N\"}";
        enter("DM-2", "TRUSTED_PAYMENT", "DC-1", today, details).then().statusCode(404);
        enter("DM-1", "TRUSTED_PAYMENT", "DC-1", today, "{\"payee\":\"云岭钢材\",\"relatedParty\":\"Y\"}")
                .then()
                .statusCode(422)
                .body("field", equalTo("relatedParty"));
        String late = enter("DM-1", "TRUSTED_PAYMENT", "DC-1", today.minusDays(1), details)
                .path("entry.entryId");
        String inTime = enter("DM-1", "TRUSTED_PAYMENT", "DC-1", today, details).path("entry.entryId");
        Bank.as("DM-1")
                .get("/reminders")
                .then()
                .body("items.ref", contains(late, inTime))
                .body("items.standing", contains("OVERDUE", "TODAY"));
        complete("DM-1", late).then().statusCode(201).body("standing", equalTo("COMPLETED_LATE"));
        complete("DM-1", inTime).then().statusCode(201).body("standing", equalTo("COMPLETED"));
        complete("DM-1", inTime).then().statusCode(409);
        Bank.as("DM-1").get("/reminders").then().body("items", empty());
        Bank.as(Bank.head("DB2")).get("/ledger-entries").then().body("items", empty());
    }

    @Test
    void anInvoiceIsDueThirtyDaysAfterTheBill() {
        enter("DM-1", "VAT_INVOICE", "DC-1", today.minusDays(30), "{\"bill\":\"Y-1\",\"seller\":\"云岭\"}")
                .then()
                .statusCode(201)
                .body("entry.dueOn", equalTo(today.toString()))
                .body("standing", equalTo("OPEN"));
        enter("DM-1", "HIGH_RISK", "DC-1", today, "{\"reason\":\"GOSSIP\",\"measures\":\"x\"}")
                .then()
                .statusCode(422);
        enter("DM-1", "HIGH_RISK", "DC-1", today, "{\"reason\":\"CONNECTED_GUARANTEE\",\"measures\":\"追加抵押\"}")
                .then()
                .statusCode(201)
                .body("entry.dueOn", nullValue());
    }

    @Test
    void aFactoringRegistrationStatesRangeTermAndInvoices() {
        String details = "{\"range\":\"%s\",\"term\":\"%s\",\"invoices\":\"%s\"}";
        enter("DM-1", "FACTORING", "DC-1", today, details.formatted("  ", "一年", "12 张"))
                .then()
                .statusCode(422)
                .body("field", equalTo("range"));
        enter("DM-1", "FACTORING", "DC-1", today, details.formatted("2025 年全部货款", "", "12 张"))
                .then()
                .statusCode(422)
                .body("field", equalTo("term"));
        enter("DM-1", "FACTORING", "DC-1", today, "{\"range\":\"2025 年全部货款\",\"term\":\"一年\"}")
                .then()
                .statusCode(422)
                .body("field", equalTo("invoices"));
        enter("DM-1", "FACTORING", "DC-1", today, details.formatted("2025 年全部货款", "一年", "12 张"))
                .then()
                .statusCode(201);
    }

    @Test
    void aCreditHouseholdIsInspectedAgainWithinAYearAndAWarningToldWithinADay() {
        enter(
                        "DM-1",
                        "CREDIT_RATING",
                        "DC-1",
                        today,
                        "{\"subject\":\"HOUSEHOLD\",\"proposal\":\"KEEP\",\"basis\":\"还款正常\"}")
                .then()
                .statusCode(201)
                .body("entry.dueOn", equalTo(today.plusDays(365).toString()));
        enter(
                        "DM-1",
                        "EARLY_WARNING",
                        "DC-1",
                        today.minusDays(2),
                        "{\"signal\":\"停产\",\"severity\":\"SERIOUS\",\"proposal\":\"压缩授信\"}")
                .then()
                .statusCode(201)
                .body("standing", equalTo("OVERDUE"));
    }

    @Test
    void aStatementThatIsMissingBreachesTheAgreement() {
        YearMonth lastMonth = YearMonth.from(today).minusMonths(1);
        YearMonth before = lastMonth.minusMonths(1);
        String id = post(
                        "DM-1",
                        "/agreements",
                        "{\"clientId\":\"DC-1\",\"signedOn\":\"%s\",\"endsOn\":\"%s\",\"lends\":true,\"terms\":{\"currentRatio\":\"120.00\"},\"statementDay\":1,\"services\":[\"PAYROLL\"]}"
                                .formatted(before.atDay(5), today.plusYears(1)))
                .path("agreement.agreementId");
        Bank.as("DM-1")
                .get("/agreements/" + id)
                .then()
                .body("lateMonths", hasItem(before.toString()))
                .body("covenants.find { it.rule == 'V-04' }.outcome", equalTo("BREACH"));
        Bank.as("DM-1").get("/reminders").then().body("items.kind", hasItem("STATEMENTS"));
        String figures =
                "{\"depositsHere\":\"20.00\",\"depositsAll\":\"100.00\",\"loansHere\":\"20.00\",\"loansAll\":\"80.00\"}";
        statement(id, before, figures).then().statusCode(201);
        statement(id, lastMonth, figures)
                .then()
                .statusCode(201)
                .body("lateMonths", empty())
                .body("covenants[0].outcome", equalTo("BREACH"))
                .body("covenants.find { it.rule == 'V-04' }.outcome", equalTo("MET"));
        Bank.as("DM-2").get("/agreements/" + id).then().statusCode(404);
        Bank.as(Bank.MAKER).get("/agreements").then().body("items.agreement.agreementId", contains(id));
        // From some day of every month on the next statement is announced; of those that are here nothing is left.
        Bank.as("DM-1")
                .get("/reminders")
                .then()
                .body("items.findAll { it.subject <= '%s' }".formatted(lastMonth), empty());
    }

    @Test
    void aReminderIsTakenNoteOfOnce() {
        loan("DL-5", "DC-1", today.plusDays(20), "PASS");
        String body = "{\"kind\":\"MATURITY_NOTICE\",\"ref\":\"DL-5\",\"due\":\"%s\"}".formatted(today.plusDays(20));
        Bank.as("DM-1").get("/reminders").then().body("items.acknowledged", contains(false));
        post("DM-2", "/reminders/acknowledgements", body).then().statusCode(404);
        post("DM-1", "/reminders/acknowledgements", body).then().statusCode(201);
        Bank.as("DM-1").get("/reminders").then().body("items.acknowledged", contains(true));
    }

    @Test
    void theCalendarHasDeadlinesAndOwnEntriesByDay() {
        LocalDate due = today.plusDays(10);
        loan("DL-6", "DC-1", due, "PASS");
        String body = "{\"day\":\"%s\",\"title\":\"评估抵押物\",\"clientId\":\"%s\"}";
        post("DM-1", "/calendar-entries", body.formatted(due, "DC-2")).then().statusCode(404);
        String entry = post("DM-1", "/calendar-entries", body.formatted(due, "DC-1"))
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
        var calendar = Bank.as("DM-1").queryParam("from", today.toString()).queryParam("to", due.toString());
        calendar.get("/calendar")
                .then()
                .statusCode(200)
                .body("days.day", contains(due.toString()))
                .body("days[0].deadlines.ref", contains("DL-6"))
                .body("days[0].entries.title", contains("评估抵押物"));
        Bank.as("DM-2").delete("/calendar-entries/" + entry).then().statusCode(404);
        Bank.as("DM-1").delete("/calendar-entries/" + entry).then().statusCode(204);
        calendar.get("/calendar").then().body("days[0].entries", empty());
        Bank.as("DM-1")
                .queryParam("from", today.toString())
                .queryParam("to", today.plusDays(62).toString())
                .get("/calendar")
                .then()
                .statusCode(400);
    }

    private void visited(String staffId, String clientId) {
        post(staffId, "/visits", """
                {"clientId":"%s","visitedOn":"%s","kind":"HOME","purpose":"POST_LOAN","place":"家",
                "findings":{"situation":"无变化","business":"稳定","repayment":"工资"}}""".formatted(clientId, today)).then().statusCode(201);
    }

    private void loan(String accountId, String clientId, LocalDate matures, String loanClass) {
        bank.sql().update("""
                        insert into account (account_id, client_id, kind, opened_on, matures_on, balance, loan_class, as_of)
                        values (?, ?, 'LOAN', ?, ?, 500000, ?, ?)""", accountId, clientId, today.minusYears(5), matures, loanClass, today);
    }

    private static Response act(String staffId, String accountId, String kind, LocalDate on) {
        return post(
                staffId,
                "/loan-acts",
                "{\"accountId\":\"%s\",\"kind\":\"%s\",\"actedOn\":\"%s\",\"note\":\"已送达\"}"
                        .formatted(accountId, kind, on));
    }

    private static Response enter(String staffId, String kind, String clientId, LocalDate on, String details) {
        return post(
                staffId,
                "/ledger-entries",
                "{\"kind\":\"%s\",\"clientId\":\"%s\",\"happenedOn\":\"%s\",\"details\":%s}"
                        .formatted(kind, clientId, on, details));
    }

    private Response complete(String staffId, String entryId) {
        return post(
                staffId,
                "/ledger-entries/completions",
                "{\"entryId\":\"%s\",\"completedOn\":\"%s\",\"result\":\"已支付\"}".formatted(entryId, today));
    }

    private Response statement(String id, YearMonth month, String figures) {
        return post(
                "DM-1",
                "/agreements/" + id + "/statements",
                "{\"month\":\"%s\",\"receivedOn\":\"%s\",\"figures\":%s}".formatted(month, today, figures));
    }

    private static Response post(String staffId, String path, String body) {
        return Bank.as(staffId)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path);
    }
}
