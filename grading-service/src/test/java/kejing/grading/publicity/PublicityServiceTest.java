package kejing.grading.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.Sql;
import kejing.chassis.sql.SqlFailure;
import kejing.grading.GradingApi;
import kejing.grading.Publicised;
import kejing.grading.TestClock;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices and objections over HTTP, on the real calendar of 2025. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PublicityServiceTest {
    private final GradingApi maker = GradingApi.as("PU-MK");
    private final GradingApi checker = GradingApi.as("PU-CM");
    private final GradingApi employee = GradingApi.as("PU-EM");

    @Inject
    Directory directory;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void givenPeople() {
        directory.put(Staff.of("PU-MK", "HO", "employee", "marketing"));
        directory.put(Staff.of("PU-CM", "HO", "employee", "committee"));
        directory.put(Staff.of("PU-HR", "HO", "employee", "hr"));
        directory.put(Staff.of("PU-EM", "B01", "employee"));
        directory.put(Staff.of("PU-E2", "B01", "employee"));
        clock.today("2025-01-20");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void standsFiveWorkingDaysBeforeAllStaff() {
        var ranking = new Publicised("PU-A", maker).submitted(3, Publicised.WITH_PUBLICITY);
        assertThat(employee.get("/rankings/PU-A/notices").jsonPath().getList("$"))
                .isEmpty();
        ranking.posted();

        var notice = employee.get("/rankings/PU-A/notices/1").jsonPath();
        assertThat(notice.getString("postedOn")).isEqualTo("2025-01-20");
        assertThat(notice.getString("endsOn")).isEqualTo("2025-01-26");
        assertThat(notice.getString("endsAt")).isEqualTo("2025-01-26T16:00:00Z");
        var line = employee.get("/rankings/PU-A/notices/1/lines?limit=1").jsonPath();
        assertThat(line.getString("items[0].total")).isEqualTo("83.90");
        assertThat(line.getString("items[0].proposedTier")).isEqualTo("SENIOR");
        assertThat(line.getString("next")).isNotNull();
        assertThat(employee.get("/rankings/PU-A").statusCode()).isEqualTo(404);

        clock.at(Instant.parse("2025-01-26T15:59:00Z"));
        refused(close("PU-A", ranking.noticeHash(1)), 409, "notice-running");
        clock.at(Instant.parse("2025-01-26T16:00:00Z"));
        refused(close("PU-A", "0".repeat(64)), 412, "stale-version");
        assertThat(close("PU-A", ranking.noticeHash(1)).jsonPath().getString("closedBy"))
                .isEqualTo("员工PU-MK");
        refused(close("PU-A", ranking.noticeHash(1)), 409, "notice-closed");
    }

    @Test
    void isNeededBeforeTheApprovalWhereTheSchemeSaysSo() {
        new Publicised("PU-B", maker).submitted(2, Publicised.WITH_PUBLICITY);

        refused(checker.decide("/rankings/PU-B/approval", checker.awaitRanking("PU-B")), 409, "publicity-not-closed");
    }

    @Test
    void mayBePostedWhereItIsNotNeededEvenAfterTheApproval() {
        var ranking = new Publicised("PU-C", maker).submitted(2, Publicised.FREE);
        checker.decide("/rankings/PU-C/approval", checker.awaitRanking("PU-C"))
                .then()
                .statusCode(200);

        ranking.posted();

        assertThat(employee.get("/rankings/PU-C/notices/1").jsonPath().getInt("workingDays"))
                .isEqualTo(5);
        refused(
                maker.create(
                        "/rankings/PU-C/notices", "{\"rankingHash\":\"%s\"}".formatted(maker.awaitRanking("PU-C"))),
                409,
                "notice-posted");
        refused(
                maker.create("/rankings/PU-C/notices", "{\"rankingHash\":\"%s\"}".formatted("0".repeat(64))),
                412,
                "stale-version");
    }

    @Test
    void cannotCloseWithAnOpenObjection() {
        var ranking = new Publicised("PU-D", maker)
                .submitted(3, Publicised.WITH_PUBLICITY)
                .posted();
        var objection = object("PU-D", "P02", employee).jsonPath().getString("objectionId");
        clock.today("2025-01-27");

        refused(close("PU-D", ranking.noticeHash(1)), 409, "case-open");
        refused(object("PU-D", "P02", employee), 409, "publicity-over");
        decide(checker, objection, "{\"upheld\":false,\"reason\":\"证据不足\"}")
                .then()
                .statusCode(200);
        refused(decide(checker, objection, "{\"upheld\":false,\"reason\":\"证据不足\"}"), 412, "stale-version");
        assertThat(close("PU-D", ranking.noticeHash(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void postsAChangedLineAnewForAFullPeriodAndLeavesTheOthers() {
        var ranking = new Publicised("PU-E", maker)
                .submitted(4, Publicised.WITH_PUBLICITY)
                .posted();
        var before = maker.awaitRanking("PU-E");
        clock.today("2025-01-24");
        var objection = object("PU-E", "P02", employee).jsonPath().getString("objectionId");

        decide(
                        checker,
                        objection,
                        "{\"upheld\":true,\"reason\":\"任期不足\",\"correctedPart\":\"EXPERIENCE\",\"correctedScore\":\"9.85\"}")
                .then()
                .statusCode(200);

        assertThat(maker.awaitRanking("PU-E")).isNotEqualTo(before);
        var lines = employee.get("/rankings/PU-E/notices/2/lines").jsonPath();
        assertThat(lines.getList("items.staffId")).containsExactly("P01", "P03", "P02", "P04");
        assertThat(lines.getList("items.endsOn"))
                .containsExactly("2025-01-26", "2025-02-07", "2025-02-07", "2025-01-26");
        assertThat(lines.getList("items.sinceVersion")).containsExactly(1, 2, 2, 1);
        assertThat(employee.get("/rankings/PU-E/notices/1/lines").jsonPath().getList("items.staffId"))
                .containsExactly("P01", "P02", "P03", "P04");
        assertThat(employee.get("/rankings/PU-E/notices/2").jsonPath().getString("cause"))
                .isEqualTo("objection/" + objection);
        clock.today("2025-01-27");
        refused(object("PU-E", "P01", employee), 409, "publicity-over");
        assertThat(object("PU-E", "P03", employee).statusCode()).isEqualTo(201);
        clock.today("2025-02-10");
        refused(close("PU-E", ranking.noticeHash(1)), 409, "notice-superseded");
    }

    @Test
    void keepsAnObjectionBetweenWhoRaisedItAndTheDesk() {
        new Publicised("PU-F", maker).submitted(2, Publicised.WITH_PUBLICITY).posted();
        var objection = object("PU-F", "P01", employee).jsonPath().getString("objectionId");

        assertThat(employee.get("/objections/" + objection).statusCode()).isEqualTo(200);
        assertThat(GradingApi.as("PU-E2").get("/objections/" + objection).statusCode())
                .isEqualTo(404);
        assertThat(checker.get("/rankings/PU-F/objections").jsonPath().getList("objectionId"))
                .containsExactly(objection);
        assertThat(GradingApi.as("PU-E2")
                        .get("/rankings/PU-F/objections")
                        .jsonPath()
                        .getList("$"))
                .isEmpty();
        refused(
                employee.create(
                        "/rankings/PU-F/objections", "{\"staffId\":\"P01\",\"grounds\":\"有误\",\"evidence\":\" \"}"),
                400,
                null);
        refused(object("PU-F", "NOBODY", employee), 404, "not-found");
        refused(decide(maker, objection, "{\"upheld\":false,\"reason\":\"证据不足\"}"), 403, "decider-took-part");
    }

    @Test
    void disqualifiesByAnObjectionOfHrAtAnyTime() {
        new Publicised("PU-G", maker).submitted(3, Publicised.FREE);
        var objection = object("PU-G", "P01", GradingApi.as("PU-HR")).jsonPath().getString("objectionId");

        refused(
                decide(GradingApi.as("PU-HR"), objection, "{\"upheld\":true,\"reason\":\"替考\",\"disqualify\":true}"),
                403,
                "second-person-needed");
        var decided = decide(checker, objection, "{\"upheld\":true,\"reason\":\"替考\",\"disqualify\":true}");

        assertThat(decided.jsonPath().getString("measure")).isEqualTo("DISQUALIFIED");
        var board = maker.get("/rankings/PU-G/candidates").jsonPath();
        assertThat(board.getList("items.staffId")).containsExactly("P02", "P03", "P01");
        assertThat(board.getList("items.outcome")).containsExactly("QUALIFIED", "QUALIFIED", "DISQUALIFIED");
        assertThat(maker.get("/rankings/PU-G").jsonPath().getInt("revision")).isEqualTo(2);
    }

    @Test
    void theDatabaseKeepsEveryVersionAsItWas() {
        new Publicised("PU-H", maker).submitted(2, Publicised.WITH_PUBLICITY).posted();
        var sql = new Sql(dataSource);

        for (var change : new String[] {
            "update publicity_line set total = 99 where plan_id = 'PU-H'",
            "delete from publicity_line where plan_id = 'PU-H'",
            "update publicity_notice set hash = ranking_hash where plan_id = 'PU-H'"
        }) {
            assertThatThrownBy(() -> sql.update(change))
                    .isInstanceOf(SqlFailure.class)
                    .hasStackTraceContaining("never changed");
        }
    }

    @Test
    void takesTheCalendarOfAYearFromAFileAndASecondPerson() {
        var path = "/calendars/import?file=2030.csv&source=NOTICE-2030";
        var csv = "date,kind\n2030-01-01,HOLIDAY\n2030-01-05,WORKDAY\n";
        assertThat(employee.get("/calendars/period?posted=2029-12-31&workingDays=1")
                        .statusCode())
                .isEqualTo(422);

        var draft = maker.importCsv(path, csv);
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        var again = maker.importCsv(path, csv);
        assertThat(again.jsonPath().getString("schemeId"))
                .isEqualTo(draft.jsonPath().getString("schemeId"));
        checker.decide(
                        "/schemes/" + draft.jsonPath().getString("schemeId") + "/approval",
                        draft.jsonPath().getString("hash"))
                .then()
                .statusCode(200);

        assertThat(employee.get("/calendars/period?posted=2030-01-04&workingDays=1")
                        .jsonPath()
                        .getString("lastDay"))
                .isEqualTo("2030-01-05");
        refused(maker.importCsv(path, "date,kind\n2030-01-32,HOLIDAY\n2030-01-02,FREE\n"), 400, "import-refused");
        refused(maker.importCsv(path, "date,kind\n2030-01-07,WORKDAY\n2030-01-01,HOLIDAY\n"), 422, "calendar-scheme");
        refused(maker.importCsv("/calendars/import?file=x.csv", csv), 400, "calendar-source");
    }

    private Response close(String planId, String hash) {
        return maker.decide("/rankings/" + planId + "/notices/1/closing", hash);
    }

    private static Response object(String planId, String staffId, GradingApi who) {
        return who.create(
                "/rankings/" + planId + "/objections",
                "{\"staffId\":\"%s\",\"grounds\":\"任职时间有误\",\"evidence\":\"任职文件\"}".formatted(staffId));
    }

    private static Response decide(GradingApi who, String objectionId, String body) {
        return who.decide("/objections/" + objectionId + "/decision", "OPEN", body);
    }

    private static void refused(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        if (slug != null) {
            assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:kejing:problem:" + slug);
        }
    }
}
