package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kejing.chassis.identity.Directory;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft that branches change by hand and marketing reviews, through HTTP. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PlanByBranchesTest {

    private static final String PLAN = "ALLOC-RM-PART";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEAD1 = Bank.head("PB1");
    private static final String HEAD2 = Bank.head("PB2");

    @Inject
    Bank bank;

    @Inject
    Directory directory;

    @BeforeEach
    void givenADraftOfTwoBranches() {
        bank.empty();
        bank.branch("PB1");
        bank.branch("PB2");
        bank.manager("P-I1", "PB1", QualificationTier.INTERMEDIATE, 21);
        bank.manager("P-J1", "PB1", QualificationTier.JUNIOR, 41);
        bank.manager("P-J2", "PB1", QualificationTier.JUNIOR, 42);
        bank.manager("P-J3", "PB2", QualificationTier.JUNIOR, 43);
        bank.sendRows(
                        Bank.loan("PC-MEDIUM", "PB1", "6000000.00", "P-I1"),
                        Bank.loan("PC-1", "PB1", "900000.00", "P-J1"),
                        Bank.loan("PC-2", "PB1", "800000.00", "P-J1"),
                        Bank.loan("PC-3", "PB1", "700000.00", "P-J2"),
                        "PC-EVIL,=HYPERLINK(1),PB2,LOAN,Y,600000.00,500000.00,2,N,P-J3,,,2024-12-31")
                .then()
                .statusCode(200);
        bank.publishRanking("RM-PART");
    }

    @Test
    void aDraftPassesThroughTheBranchesToApproval() {
        Bank.as(HEAD1).get("/allocation-plans/" + PLAN).then().statusCode(404);
        open("{}")
                .then()
                .statusCode(201)
                .body("branchId", contains("PB1", "PB2"))
                .body("state", contains("OPEN", "OPEN"));
        Bank.as(HEAD1).get("/allocation-plans/" + PLAN).then().statusCode(200);
        Bank.as(HEAD1).get("/allocation-plans").then().body("items.planId", contains(PLAN));
        Bank.as(HEAD1).get("/allocation-plans/" + PLAN + "/parts").then().body("branchId", contains("PB1"));

        String holder = holderOf("PC-1");
        String other = holder.equals("P-J2") ? "P-J1" : "P-J2";
        String shown = bank.tag(PLAN);
        String told = whatIf(HEAD1, "PC-1", other, null)
                .then()
                .statusCode(200)
                .body("broken", hasSize(0))
                .body("moved", contains("PC-1"))
                .body("managers", hasSize(2))
                .body("managers[0].loads", hasSize(6))
                .body("fairness[0].before.gini", notNullValue())
                .extract()
                .path("difference");
        assertThat(bank.tag(PLAN)).as("a question stores nothing").isEqualTo(shown);
        long objective = objective();
        change(HEAD1, shown, "RELATION", "PC-1", other)
                .then()
                .statusCode(201)
                .body("actId", notNullValue())
                .body("hash", not(equalTo(shown.replace("\"", ""))));
        assertThat(objective() - objective).isEqualTo(Long.parseLong(told));
        assertThat(holderOf("PC-1")).isEqualTo(other);
        change(HEAD1, shown, "RELATION", "PC-2", "P-I1").then().statusCode(412);
        bank.submit(PLAN, "2025-04-16")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kejing:problem:parts-open"))
                .body("branches", contains("PB1"));

        decide(HEAD1, "PB1", "submission", "{\"note\":\"已核对\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        change(HEAD1, bank.tag(PLAN), "RELATION", "PC-1", holder).then().statusCode(409);
        decide(HEAD2, "PB1", "submission", "{}").then().statusCode(404);
        decide(Bank.MAKER, "PB1", "return", "{\"reason\":\"请说明理由\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        decide(HEAD1, "PB1", "submission", "{}").then().statusCode(200);
        decide(Bank.MAKER, "PB1", "acceptance", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("changed", equalTo(1))
                .body("course.state", contains("OPEN", "SUBMITTED", "RETURNED", "SUBMITTED", "ACCEPTED"))
                .body("course.note", contains(null, "已核对", "请说明理由", null, null));

        bank.submit(PLAN, "2025-04-16").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN + "/parts")
                .then()
                .body("unanswered", contains(false, true));
        bank.approve(PLAN, Bank.CHECKER, shown).then().statusCode(412);
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN)).then().statusCode(200);
        Bank.as(HEAD1)
                .get("/allocation-plans/" + PLAN + "/changes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].clientId", equalTo("PC-1"))
                .body("items[0].before[0].staffId", equalTo(holder))
                .body("items[0].after[0].staffId", equalTo(other))
                .body("items[0].madeBy", equalTo(HEAD1))
                .body("items[0].reasonText.zh", equalTo("专长或社会关系更合适"))
                .body("items[0].explanation", equalTo("经核实"))
                .body("items[0].difference", equalTo(told));
        Bank.as(HEAD2).get("/allocation-plans/" + PLAN + "/changes").then().body("items", hasSize(0));
    }

    @Test
    void aChangeThatBreaksARuleIsRefusedWithTheRule() {
        change(Bank.MAKER, bank.tag(PLAN), "RELATION", "PC-MEDIUM", "P-J1")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kejing:problem:change-breaks-rules"))
                .body("rules", equalTo("A-05"))
                .body("detail", containsString("PC-MEDIUM"));
        whatIf(Bank.MAKER, "PC-MEDIUM", "P-J1", null).then().body("broken.rule", contains("A-05"));
        change(Bank.MAKER, bank.tag(PLAN), "NO-SUCH", "PC-1", "P-J2").then().statusCode(422);
        assertThat(bank.count("hand_change")).isZero();
    }

    @Test
    void aHolderInAnotherBranchNeedsAReasonCodeThatAllowsIt() {
        change(Bank.MAKER, bank.tag(PLAN), "RELATION", "PC-1", "P-J3")
                .then()
                .statusCode(422)
                .body("rules", equalTo("A-03"));
        whatIf(Bank.MAKER, "PC-1", "P-J3", "RELOCATED")
                .then()
                .body("broken", hasSize(0))
                .body("excepted.rule", contains("A-03"));
        change(Bank.MAKER, bank.tag(PLAN), "RELOCATED", "PC-1", "P-J3").then().statusCode(201);
        Bank.as(Bank.MAKER)
                .queryParam("byHand", true)
                .get("/allocation-plans/" + PLAN + "/lines")
                .then()
                .body("items.clientId", contains("PC-1"))
                .body("items[0].exception", equalTo("A-03"));
        Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).then().body("violations", equalTo(0));
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
    }

    @Test
    void whoeverChangedALineMayNotApproveThePlan() {
        directory.put(Staff.of("P-MARKETING", "HO", "employee", "marketing"));
        String other = holderOf("PC-1").equals("P-J2") ? "P-J1" : "P-J2";
        change("P-MARKETING", bank.tag(PLAN), "BALANCE", "PC-1", other).then().statusCode(201);
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.approve(PLAN, "P-MARKETING", bank.tag(PLAN))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kejing:problem:second-person-needed"));
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN)).then().statusCode(200);
    }

    @Test
    void aDraftInPeoplesHandsNoLongerFollowsImportsAndSaysThatItIsOutdated() {
        open("{\"branchIds\":[\"PB1\"]}").then().statusCode(201);
        String shown = bank.tag(PLAN);
        bank.sendRows(Bank.loan("PC-NEW", "PB2", "100000.00", ""), Bank.loan("PC-1", "PB1", "950000.00", "P-J1"))
                .then()
                .statusCode(200);
        assertThat(bank.tag(PLAN)).isEqualTo(shown);
        change(HEAD1, shown, "RELATION", "PC-1", "P-I1")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kejing:problem:plan-outdated"));
    }

    @Test
    void branchesSeeAndChangeTheirOwnOnly() {
        open("{\"branchIds\":[\"PB1\"]}").then().statusCode(201);
        open("{\"branchIds\":[\"PB9\"]}").then().statusCode(404);
        Bank.as(HEAD2).get("/allocation-plans/" + PLAN).then().statusCode(404);
        change(HEAD2, bank.tag(PLAN), "RELATION", "PC-EVIL", "P-J3").then().statusCode(404);
        change(HEAD1, bank.tag(PLAN), "RELATION", "PC-EVIL", "P-J1").then().statusCode(404);
        whatIf(HEAD1, "PC-EVIL", "P-J1", null).then().statusCode(404);
        change(Bank.MAKER, bank.tag(PLAN), "RELATION", "PC-1", "P-I1")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kejing:problem:part-state"));
        Bank.as("P-J1").get("/allocation-plans/" + PLAN + "/lines").then().statusCode(404);
    }

    @Test
    void aManagerAsksWhyNotMeAboutThePlanThatWasApproved() {
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN)).then().statusCode(200);
        String holder = holderOf("PC-1");
        String asker = holder.equals("P-J2") ? "P-J1" : "P-J2";
        whyNotMe(asker, "PC-1", null)
                .then()
                .statusCode(200)
                .body("holders.staffId", contains(holder))
                .body("staffId", equalTo(asker))
                .body("asDrafted", equalTo(true))
                .body("moved.moved", contains("PC-1"))
                .body("moved.managers.find { it.staffId == '%s' }.loads".formatted(asker), hasSize(6))
                .body("moved.managers.find { it.staffId == '%s' }.loads".formatted(holder), hasSize(0))
                .body("moved.difference", notNullValue());
        whyNotMe("P-J1", "PC-MEDIUM", null).then().statusCode(200).body("moved.broken[0].rule", equalTo("A-05"));
        whyNotMe("P-J3", "PC-1", null).then().statusCode(404);
        whyNotMe(asker, "PC-1", holder).then().statusCode(404);
        whyNotMe(HEAD1, "PC-1", asker).then().statusCode(200).body("moved.managers.loads.flatten()", hasSize(12));
        whyNotMe(HEAD2, "PC-1", "P-J3").then().statusCode(404);
        whyNotMe(holder, "PC-1", null).then().statusCode(409);
        Bank.as(asker)
                .get("/allocation-plans/" + PLAN + "/lines")
                .then()
                .statusCode(200)
                .body("items.clientId", not(contains("PC-MEDIUM")));
    }

    @Test
    void theTableGoesOutAndComesBackAsChanges() throws IOException {
        byte[] exported = Bank.as(Bank.MAKER)
                .header("Accept-Language", "zh")
                .get("/allocation-plans/" + PLAN + "/table/xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(PLAN + ".xlsx"))
                .extract()
                .asByteArray();
        List<List<String>> rows = read(exported);
        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst()).startsWith("客户编号", "客户名称").contains("新分管人工号");
        assertThat(rows.get(4)).as("a name that would be a formula").startsWith("PC-EVIL", "'=HYPERLINK(1)");
        takeTable(exported).then().statusCode(200).body("changed", equalTo(0)).body("unchanged", equalTo(5));

        String holder = rows.get(1).get(TableColumn.HOLDER.ordinal());
        String other = holder.equals("P-J2") ? "P-J1" : "P-J2";
        byte[] filled = filled(rows, 1, other, "OTHER", "'=外出");
        takeTable(filled).then().statusCode(200).body("changed", equalTo(1)).body("rows", equalTo(5));
        assertThat(holderOf("PC-1")).isEqualTo(other);
        String after = bank.tag(PLAN);
        takeTable(filled).then().statusCode(200).body("changed", equalTo(0));
        assertThat(bank.tag(PLAN)).as("the same file twice").isEqualTo(after);
        Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN + "/changes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].explanation", equalTo("=外出"));
    }

    @Test
    void aTableWithErrorsIsRefusedWholeWithPlaceAndRemedy() throws IOException {
        List<List<String>> rows = read(Bank.as(Bank.MAKER)
                .header("Accept-Language", "en")
                .get("/allocation-plans/" + PLAN + "/table/xlsx")
                .asByteArray());
        assertThat(rows.getFirst()).startsWith("Client", "Name");
        takeTable(filled(rows, 1, "P-J3", "RELATION", "x"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kejing:problem:import-refused"))
                .body("errors[0].row", equalTo(2))
                .body("errors[0].column", equalTo("New holder"))
                .body("errors[0].value", equalTo("P-J3"))
                .body("errors[0].remedy", containsString("A-03"));
        takeTable(filled(rows, 1, "P-NONE", "NONE", ""))
                .then()
                .statusCode(400)
                .body("errorCount", equalTo(3))
                .body("errors.column", contains("New holder", "Reason code", "Explanation"));
        String holder = rows.get(1).get(TableColumn.HOLDER.ordinal());
        change(Bank.MAKER, bank.tag(PLAN), "BALANCE", "PC-1", "P-I1").then().statusCode(201);
        takeTable(filled(rows, 1, holder.equals("P-J2") ? "P-J1" : "P-J2", "BALANCE", "x"))
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo("Holder when exported"));
        takeTable("no workbook".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kejing:problem:import-refused"));
    }

    @Test
    void theCsvHoldsTheSameRowsWithoutFormulas() {
        String csv = Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN + "/table/csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(6);
        assertThat(csv).contains("PC-EVIL,'=HYPERLINK(1)").contains("600000.00");
    }

    private long objective() {
        return Long.parseLong(
                Bank.as(Bank.MAKER).get("/allocation-plans/" + PLAN).path("objective"));
    }

    private static String holderOf(String clientId) {
        return Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN + "/lines/" + clientId)
                .path("line.holders[0].staffId");
    }

    private static Response open(String body) {
        return Bank.as(Bank.MAKER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/allocation-plans/" + PLAN + "/parts");
    }

    private static Response decide(String who, String branchId, String act, String body) {
        List<String> hashes = Bank.as(Bank.MAKER)
                .get("/allocation-plans/" + PLAN + "/parts")
                .path("findAll { it.branchId == '" + branchId + "' }.hash");
        var request = Bank.as(who).header("If-Match", "\"" + hashes.getFirst() + "\"");
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/allocation-plans/" + PLAN + "/parts/" + branchId + "/" + act);
    }

    private static Response change(String who, String tag, String reason, String clientId, String staffId) {
        return Bank.as(who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .contentType("application/json")
                .body("{\"reason\":\"%s\",\"explanation\":\"经核实\",\"lines\":[{\"clientId\":\"%s\",\"staffId\":\"%s\"}]}"
                        .formatted(reason, clientId, staffId))
                .post("/allocation-plans/" + PLAN + "/changes");
    }

    private static Response whatIf(String who, String clientId, String staffId, String reason) {
        return Bank.as(who)
                .contentType("application/json")
                .body("{\"planId\":\"%s\",\"reason\":%s,\"lines\":[{\"clientId\":\"%s\",\"staffId\":\"%s\"}]}"
                        .formatted(PLAN, reason == null ? "null" : "\"" + reason + "\"", clientId, staffId))
                .post("/what-if/allocation-changes");
    }

    private static Response whyNotMe(String who, String clientId, String staffId) {
        var request = Bank.as(who);
        if (staffId != null) {
            request.queryParam("staffId", staffId);
        }
        return request.get("/allocation-plans/" + PLAN + "/lines/" + clientId + "/why-not-me");
    }

    private static Response takeTable(byte[] content) {
        return Bank.as(Bank.MAKER)
                .contentType(XLSX)
                .queryParam("file", "allocation.xlsx")
                .body(content)
                .post("/allocation-plans/" + PLAN + "/table/import");
    }

    private static List<List<String>> read(byte[] content) throws IOException {
        List<List<String>> table = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < TableColumn.values().length; i++) {
                    cells.add(row.getCellText(i));
                }
                table.add(cells);
            });
        }
        return table;
    }

    /** The table with one row filled in as a person would. */
    private static byte[] filled(List<List<String>> rows, int at, String holder, String reason, String explanation)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = new ArrayList<>(rows.get(row));
                if (row == at) {
                    cells.set(TableColumn.HOLDER.ordinal(), holder);
                    cells.set(TableColumn.REASON.ordinal(), reason);
                    cells.set(TableColumn.EXPLANATION.ordinal(), explanation);
                }
                for (int i = 0; i < cells.size(); i++) {
                    sheet.value(row, i, cells.get(i));
                }
            }
        }
        return out.toByteArray();
    }
}
