package kejing.exam.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.Sql;
import kejing.exam.testing.Bank;
import kejing.testkit.Await;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import kejing.testkit.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of branches, staff, posts and employments: taken whole, or refused whole with a report that says what to mend. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ImportTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Directory directory;

    private Bank bank;

    @BeforeEach
    void givenABankWithTwoBranches() {
        bank = Bank.open("IMPORT");
        bank.importBranches("I01,城东支行,N,Y", "I02,城西支行,N,Y");
        bank.importStaff(Bank.staffRow("I-0001", "I01", "relationship-manager"));
    }

    @Test
    void aNewBranchIsStoredAndAnnouncedOnce() {
        bank.sendBranches("I03,城北支行,N,Y").then().statusCode(200).body("created", equalTo(1));
        bank.sendBranches("I03,城北支行,N,Y")
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(1));

        List<String> events = events("branch", "I03");
        assertThat(events).hasSize(1);
        EventContracts.assertMatches("exam-service", "kejing.exam.branch-changed.v1", events.getFirst());
    }

    @Test
    void aChangedMemberOfStaffIsAnnouncedAndPassesOtherDoorsAtOnce() {
        bank.importStaff(Bank.staffRow("I-0100", "I01", "relationship-manager"));
        assertThat(directory.byId("I-0100").orElseThrow().roles())
                .containsExactlyInAnyOrder("employee", "relationship-manager");

        bank.sendStaff(Bank.staffRow("I-0100", "I02", "branch-head")).then().body("changed", equalTo(1));

        assertThat(directory.byId("I-0100").orElseThrow().unitId()).isEqualTo("I02");
        assertThat(directory.byId("I-0100").orElseThrow().roles()).contains("branch-head");
        List<String> events = events("staff", "I-0100");
        assertThat(events).hasSize(2);
        events.forEach(
                event -> EventContracts.assertMatches("exam-service", "kejing.exam.staff-member-changed.v1", event));
    }

    @Test
    void aFileInGb18030AsChineseSpreadsheetsSaveItIsRead() {
        bank.send(
                        "/branches/import",
                        "branch_id,name,head_office,active\nI04,河滨支行,N,Y\n".getBytes(Charset.forName("GB18030")))
                .then()
                .statusCode(200);

        Bank.as("I-0001").get("/branches/I04").then().statusCode(200).body("name", equalTo("河滨支行"));
    }

    @Test
    void aWrongHeaderIsRefused() {
        Response answer = bank.send(
                "/branches/import", "branch,name,head_office,active\nI05,桥头支行,N,Y\n".getBytes(StandardCharsets.UTF_8));

        refused(answer, 1, "branch_id");
        assertThat(count("branch where branch_id = 'I05'")).isZero();
    }

    @Test
    void aFileInNeitherEncodingIsRefused() {
        Response answer = bank.send("/branches/import", new byte[] {'b', (byte) 0xff, (byte) 0xff, 0x00, (byte) 0x81});

        answer.then()
                .statusCode(400)
                .body("type", equalTo("urn:kejing:problem:import-refused"))
                .body("errors[0].remedy", containsString("GB18030"));
    }

    @Test
    void anUnknownBranchIsRefusedWithTheGoodRowsOfTheFile() {
        Response answer = bank.sendStaff(
                Bank.staffRow("I-0200", "I01", "relationship-manager"),
                Bank.staffRow("I-0201", "I99", "relationship-manager"));

        refused(answer, 3, "branch_id");
        answer.then().body("errors[0].value", equalTo("I99")).body("errors[0].file", equalTo("file.csv"));
        assertThat(count("staff_member where staff_id like 'I-02%'")).isZero();
        assertThat(events("staff", "I-0200")).isEmpty();
    }

    @Test
    void aRepeatedIdIsRefused() {
        Response answer = bank.sendStaff(
                Bank.staffRow("I-0300", "I01", "relationship-manager"), Bank.staffRow("I-0300", "I01", ""));

        refused(answer, 3, "staff_id");
        assertThat(count("staff_member where staff_id = 'I-0300'")).isZero();
    }

    @Test
    void anAccountThatBelongsToSomebodyElseIsRefused() {
        String row = Bank.staffRow("I-0001", "I01", "").replaceFirst("I-0001", "I-0302");

        refused(bank.sendStaff(row), 2, "subject");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I-0001,PRESIDENT,I01,2020-02-30,,任1号 | from",
                "I-0001,PRESIDENT,I01,2020/02/01,,任1号 | from",
                "I-0001,PRESIDENT,I01,2020-02-01,2020-01-31,任1号 | to",
                "I-0001,DIRECTOR,I01,2020-02-01,,任1号 | post",
                "I-0001,PRESIDENT,I99,2020-02-01,,任1号 | branch_id",
                "I-9999,PRESIDENT,I01,2020-02-01,,任1号 | staff_id"
            })
    void aPostThatCannotBeIsRefused(String row, String column) {
        long before = count("post_held");

        refused(bank.sendPosts("I-0001,SUPERVISOR,I01,2015-01-01,2015-12-31,任2号", row), 3, column);

        assertThat(count("post_held")).isEqualTo(before);
    }

    @Test
    void aRoleThatTheBankDoesNotHaveIsRefused() {
        refused(bank.sendStaff(Bank.staffRow("I-0303", "I01", "relationship-manager;king")), 2, "roles");
    }

    @Test
    void theSamePostsTwiceChangeNothingAndAnEndIsTakenOver() {
        bank.sendPosts("I-0001,PRESIDENT,I02,2019-01-01,,任3号").then().body("created", equalTo(1));
        bank.sendPosts("I-0001,PRESIDENT,I02,2019-01-01,,任3号").then().body("unchanged", equalTo(1));
        bank.sendPosts("I-0001,PRESIDENT,I02,2019-01-01,2020-12-31,任3号").then().body("changed", equalTo(1));
        bank.sendEmployments("I-0001,本行,2010-01-01,").then().body("created", equalTo(1));
        bank.sendEmployments("I-0001,本行,2010-01-01,").then().body("unchanged", equalTo(1));
    }

    @Test
    void peopleSeeTheStaffOfTheirOwnBranch() {
        bank.importStaff(
                Bank.staffRow("I-0400", "I02", "relationship-manager"),
                Bank.staffRow("I-0401", "I01", "relationship-manager"));

        Bank.as("I-0400").get("/staff/I-0400").then().statusCode(200).body("branchId", equalTo("I02"));
        Bank.as("I-0400").get("/staff/I-0401").then().statusCode(404);
        Bank.as("I-0400").queryParam("branchId", "I01").get("/staff").then().statusCode(404);
        Bank.as("I-0401")
                .queryParam("limit", 200)
                .get("/staff")
                .then()
                .statusCode(200)
                .body("items.branchId.unique()", equalTo(List.of("I01")));
        Bank.as(bank.hr())
                .queryParam("branchId", "I01")
                .queryParam("limit", 200)
                .get("/staff")
                .then()
                .body("items.staffId", hasItem("I-0401"));
    }

    @Test
    void aListComesInPages() {
        String next = Bank.as(bank.hr())
                .queryParam("limit", 1)
                .get("/branches")
                .then()
                .statusCode(200)
                .extract()
                .path("next");

        Bank.as(bank.hr())
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/branches")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    private static void refused(Response answer, int row, String column) {
        answer.then()
                .statusCode(400)
                .body("type", equalTo("urn:kejing:problem:import-refused"))
                .body("errors[0].row", equalTo(row))
                .body("errors[0].column", containsString(column));
    }

    private long count(String what) {
        return new Sql(dataSource)
                .one("select count(*) from " + what, row -> row.getLong(1))
                .orElseThrow();
    }

    private List<String> events(String aggregateType, String aggregateId) {
        return new Sql(dataSource)
                .list(
                        "select data::text from outbox where agg_type = ? and agg_id = ? order by agg_seq",
                        row -> row.getString(1),
                        aggregateType,
                        aggregateId);
    }

    @Test
    void nobodyIsDeactivatedWithOpenClientsOrWithoutTheClearance() {
        String person = "I-LEAVER-" + UUID.randomUUID().toString().substring(0, 8);
        String row = Bank.staffRow(person, "I01", "relationship-manager");
        String gone = row.substring(0, row.length() - 1) + "N";
        bank.importStaff(row);

        told(person, 1, 46, 2, false);
        bank.sendStaff(gone)
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo("active"))
                .body("errors[0].remedy", containsString("46 户"));
        told(person, 2, 0, 1, false);
        bank.sendStaff(gone).then().statusCode(400).body("errors[0].remedy", containsString("1 份"));
        told(person, 3, 0, 0, false);
        bank.sendStaff(gone).then().statusCode(400).body("errors[0].remedy", containsString("离岗清退"));
        assertThat(directory.byId(person).orElseThrow().active()).isTrue();
        told(person, 4, 0, 0, true);
        bank.sendStaff(gone).then().statusCode(200).body("changed", equalTo(1));
        assertThat(directory.byId(person).orElseThrow().active()).isFalse();
    }

    @Test
    void whoNeverHeldAClientIsDeactivatedWithoutAClearance() {
        String row = Bank.staffRow("I-0900", "I01", "");
        bank.importStaff(row);
        bank.sendStaff(row.substring(0, row.length() - 1) + "N").then().statusCode(200);
        bank.sendStaff(row).then().statusCode(200);
    }

    private void told(String staffId, long number, int clients, int handovers, boolean cleared) {
        TestEvents.publish(
                "kejing.portfolio",
                "kejing.portfolio.staff-holdings-changed.v1",
                "staff",
                staffId,
                number,
                Map.of("staffId", staffId, "clients", clients, "openHandovers", handovers, "cleared", cleared));
        Await.untilAsserted(() -> assertThat(new Sql(dataSource)
                        .one(
                                "select 1 from staff_holding where staff_id = ? and clients = ? and open_handovers = ? and cleared = ?",
                                r -> 1,
                                staffId,
                                clients,
                                handovers,
                                cleared))
                .isPresent());
    }
}
