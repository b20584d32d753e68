package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kejing.chassis.identity.Directory;
import kejing.chassis.sql.Sql;
import kejing.chassis.sql.SqlFailure;
import kejing.grading.ExamEvents;
import kejing.grading.ExamEvents.Entry;
import kejing.grading.GradingApi;
import kejing.testkit.Await;
import kejing.testkit.EventContracts;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the exam's events to the published ranking, over Kafka, HTTP and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RankingServiceTest {
    private static final List<Entry> SMALL_EXAM = List.of(
            new Entry("S2", "B01", "45.00", "25.00", "18.00", "10.00"),
            new Entry("S1", "B02", "45.00", "25.00", "18.00", "10.00"),
            new Entry("S3", "B01", "44.00", "25.00", "18.00", "10.00"),
            new Entry("S4", "B02", "41.33", "25.17", "17.00", "8.50"),
            new Entry("S5", "B02", "41.33", "25.16", "17.00", "8.50"),
            new Entry("S6", "B02", "ABSENT", "25.00", "17.00", "8.50"),
            new Entry("S7", "B02", "50.00", "VOID", null, "NOT_CLAIMED"));

    private final GradingApi maker = GradingApi.as("MK1");
    private final GradingApi checker = GradingApi.as("CM1");

    @Inject
    Directory directory;

    @Inject
    AgroalDataSource dataSource;

    private Sql sql;

    @BeforeEach
    void givenPeople() {
        sql = new Sql(dataSource);
        directory.put(Staff.of("MK1", "HO", "employee", "marketing"));
        directory.put(Staff.of("MH1", "HO", "employee", "marketing", "hr"));
        directory.put(Staff.of("CM1", "HO", "employee", "committee"));
        directory.put(Staff.of("BH1", "B01", "employee", "branch-head"));
        directory.put(Staff.of("S2", "B01", "employee", "relationship-manager"));
        directory.put(Staff.of("S3", "B01", "employee", "relationship-manager"));
    }

    @Test
    void ranksByItselfWhenTheExamIsFinalAndEventsComeTwice() {
        new ExamEvents("RM-A").all(SMALL_EXAM, "2025-02-28");
        maker.awaitRanking("RM-A");

        var ranking = maker.get("/rankings/RM-A").jsonPath();
        assertThat(ranking.getString("state")).isEqualTo("COMPUTED");
        assertThat(ranking.getString("schemeId")).isEqualTo("GRADING-RULEBOOK-1");
        assertThat(ranking.getInt("candidates")).isEqualTo(7);
        assertThat(ranking.getInt("qualified")).isEqualTo(4);
        assertThat(ranking.getInt("seniors")).isEqualTo(4);
        var board = maker.get("/rankings/RM-A/candidates").jsonPath();
        assertThat(board.getList("items.staffId")).containsExactly("S1", "S2", "S3", "S4", "S5", "S6", "S7");
        assertThat(board.getList("items.rank")).containsExactly(1, 1, 3, 4, null, null, null);
        assertThat(board.getList("items.total"))
                .containsExactly("80.00", "80.00", "79.00", "75.00", "74.99", null, null);
        assertThat(board.getList("items.outcome"))
                .containsExactly(
                        "QUALIFIED", "QUALIFIED", "QUALIFIED", "QUALIFIED", "FAILED", "INCOMPLETE", "DISQUALIFIED");
    }

    @Test
    void waitsUntilEveryAnnouncedCandidateHasArrived() {
        var exam = new ExamEvents("RM-W").candidate(SMALL_EXAM.get(0)).finalised(2, "2025-02-28");
        Await.until(() -> count("finalised_plan", "RM-W") == 1);
        assertThat(maker.get("/rankings/RM-W").statusCode()).isEqualTo(404);

        exam.candidate(SMALL_EXAM.get(1));

        maker.awaitRanking("RM-W");
        assertThat(maker.get("/rankings/RM-W").jsonPath().getInt("candidates")).isEqualTo(2);
    }

    @Test
    void givesTheSameHashWhateverTheOrderOfArrival() {
        // The plan id is part of what is approved, so the same plan is computed twice from scratch.
        new ExamEvents("RM-H").all(SMALL_EXAM, "2025-02-28");
        var first = maker.awaitRanking("RM-H");
        forget("RM-H");

        new ExamEvents("RM-H").all(SMALL_EXAM.reversed(), "2025-02-28");

        assertThat(maker.awaitRanking("RM-H")).isEqualTo(first);
    }

    @Test
    void pagesTheBoardAndFiltersItByTierAndBranch() {
        new ExamEvents("RM-P").all(exam(45), "2025-02-28");
        maker.awaitRanking("RM-P");

        var staff = new ArrayList<String>();
        String next = "";
        do {
            var page = maker.get("/rankings/RM-P/candidates?limit=20&cursor=" + next)
                    .jsonPath();
            staff.addAll(page.getList("items.staffId"));
            next = page.getString("next");
        } while (next != null);
        assertThat(staff).hasSize(45).doesNotHaveDuplicates().startsWith("P00").endsWith("P44");
        assertThat(maker.get("/rankings/RM-P/candidates?tier=JUNIOR").jsonPath().getList("items.rank"))
                .containsExactly(41, 42, 43, 44, 45);
        assertThat(maker.get("/rankings/RM-P/candidates?branchId=B01&tier=JUNIOR")
                        .jsonPath()
                        .getList("items.branchId"))
                .hasSizeBetween(1, 5)
                .containsOnly("B01");
        assertThat(maker.get("/rankings/RM-P/candidates?cursor=bm90").statusCode())
                .isEqualTo(400);
        assertThat(maker.get("/rankings/RM-P/candidates?limit=201").statusCode())
                .isEqualTo(400);
    }

    @Test
    void isPublishedByASecondPersonAndGrantsTheQualifications() {
        new ExamEvents("RM-B").all(SMALL_EXAM, "2025-02-28");
        var hash = maker.awaitRanking("RM-B");

        var submitted = maker.decide("/rankings/RM-B/submission", hash);
        assertThat(submitted.statusCode()).isEqualTo(200);
        assertThat(submitted.header("ETag")).isEqualTo("\"" + hash + "\"");
        assertThat(submitted.jsonPath().getString("submittedBy")).isEqualTo("员工MK1");
        var approved = checker.decide("/rankings/RM-B/approval", hash);

        assertThat(approved.statusCode()).isEqualTo(200);
        assertThat(approved.jsonPath().getString("state")).isEqualTo("PUBLISHED");
        assertThat(approved.jsonPath().getString("publishedOn")).isNotNull();
        var qualification = checker.get("/qualifications/S4").jsonPath();
        assertThat(qualification.getString("tier")).isEqualTo("SENIOR");
        assertThat(qualification.getString("total")).isEqualTo("75.00");
        assertThat(qualification.getString("validFrom")).isEqualTo("2025-03-01");
        assertThat(qualification.getString("validTo")).isEqualTo("2028-03-01");
        assertThat(checker.get("/qualifications/S5").statusCode()).isEqualTo(404);
        var published = outbox("kejing.grading.ranking-published.v1", "RM-B");
        var granted = outbox("kejing.grading.qualification-granted.v1", "RM-B");
        assertThat(published).hasSize(1);
        assertThat(granted).hasSize(4);
        published.forEach(
                data -> EventContracts.assertMatches("grading-service", "kejing.grading.ranking-published.v1", data));
        granted.forEach(data ->
                EventContracts.assertMatches("grading-service", "kejing.grading.qualification-granted.v1", data));
    }

    @Test
    void refusesTheMakerAsChecker() {
        var both = GradingApi.as("MH1");
        new ExamEvents("RM-C").all(SMALL_EXAM, "2025-02-28");
        var hash = both.awaitRanking("RM-C");
        both.decide("/rankings/RM-C/submission", hash).then().statusCode(200);

        var refused = both.decide("/rankings/RM-C/approval", hash);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:kejing:problem:second-person-needed");
        assertThat(both.get("/rankings/RM-C").jsonPath().getString("state")).isEqualTo("SUBMITTED");
        assertThat(outbox("kejing.grading.ranking-published.v1", "RM-C")).isEmpty();
    }

    @Test
    void theDatabaseRefusesTheMakerAsCheckerToo() {
        new ExamEvents("RM-D").all(SMALL_EXAM, "2025-02-28");
        maker.decide("/rankings/RM-D/submission", maker.awaitRanking("RM-D"))
                .then()
                .statusCode(200);

        assertThatThrownBy(() -> sql.update("""
                        update ranking set state = 'PUBLISHED', approved_by = submitted_by, published_on = current_date
                        where plan_id = 'RM-D'"""))
                .isInstanceOf(SqlFailure.class)
                .hasStackTraceContaining("ranking_second_person");
    }

    @Test
    void bindsEveryDecisionToTheHashThatWasShown() {
        new ExamEvents("RM-E").all(SMALL_EXAM, "2025-02-28");
        var hash = maker.awaitRanking("RM-E");
        var stale = "0".repeat(64);

        assertThat(maker.decide("/rankings/RM-E/submission", null).statusCode()).isEqualTo(428);
        assertThat(maker.decide("/rankings/RM-E/submission", stale).statusCode())
                .isEqualTo(412);
        maker.decide("/rankings/RM-E/submission", hash).then().statusCode(200);
        assertThat(checker.decide("/rankings/RM-E/approval", null).statusCode()).isEqualTo(428);
        assertThat(checker.decide("/rankings/RM-E/approval", stale).statusCode())
                .isEqualTo(412);
        assertThat(checker.get("/rankings/RM-E").jsonPath().getString("state")).isEqualTo("SUBMITTED");
    }

    @Test
    void refusesADecisionInTheWrongState() {
        new ExamEvents("RM-F").all(SMALL_EXAM, "2025-02-28");
        var hash = maker.awaitRanking("RM-F");

        assertThat(checker.decide("/rankings/RM-F/approval", hash).statusCode()).isEqualTo(409);
        maker.decide("/rankings/RM-F/submission", hash).then().statusCode(200);
        assertThat(maker.decide("/rankings/RM-F/submission", hash).statusCode()).isEqualTo(409);
        checker.decide("/rankings/RM-F/approval", hash).then().statusCode(200);
        assertThat(checker.decide("/rankings/RM-F/approval", hash).statusCode()).isEqualTo(409);
        assertThat(outbox("kejing.grading.ranking-published.v1", "RM-F")).hasSize(1);
    }

    @Test
    void letsOneOfTwoCheckersWinWhoDecideAtTheSameTime() throws Exception {
        directory.put(Staff.of("CM2", "HO", "employee", "committee"));
        new ExamEvents("RM-T").all(SMALL_EXAM, "2025-02-28");
        var hash = maker.awaitRanking("RM-T");
        maker.decide("/rankings/RM-T/submission", hash).then().statusCode(200);

        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads
                    .invokeAll(Stream.of("CM1", "CM2", "CM1", "CM2")
                            .map(who -> (Callable<Integer>) () -> GradingApi.as(who)
                                    .decide("/rankings/RM-T/approval", hash)
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(outbox("kejing.grading.ranking-published.v1", "RM-T")).hasSize(1);
        assertThat(outbox("kejing.grading.qualification-granted.v1", "RM-T")).hasSize(4);
    }

    @Test
    void isHiddenUntilPublishedAndThenAPublicNotice() {
        var employee = GradingApi.as("S3");
        new ExamEvents("RM-G").all(SMALL_EXAM, "2025-02-28");
        var hash = maker.awaitRanking("RM-G");
        assertThat(employee.get("/rankings/RM-G").statusCode()).isEqualTo(404);
        assertThat(employee.get("/rankings/RM-G/candidates").statusCode()).isEqualTo(404);
        assertThat(employee.get("/rankings/RM-G/candidates/S3").statusCode()).isEqualTo(404);
        assertThat(employee.get("/rankings?limit=200").jsonPath().getList("items.planId"))
                .doesNotContain("RM-G");

        maker.decide("/rankings/RM-G/submission", hash).then().statusCode(200);
        checker.decide("/rankings/RM-G/approval", hash).then().statusCode(200);

        assertThat(employee.get("/rankings/RM-G/candidates").jsonPath().getList("items"))
                .hasSize(7);
        assertThat(employee.get("/rankings?limit=200").jsonPath().getList("items.planId"))
                .contains("RM-G");
    }

    @Test
    void explainsALineToThePersonTheBranchHeadAndTheBank() {
        new ExamEvents("RM-X").all(SMALL_EXAM, "2025-02-28");
        var hash = maker.awaitRanking("RM-X");
        maker.decide("/rankings/RM-X/submission", hash).then().statusCode(200);
        checker.decide("/rankings/RM-X/approval", hash).then().statusCode(200);

        var own = GradingApi.as("S3").get("/rankings/RM-X/candidates/S3").jsonPath();
        assertThat(own.getInt("explanation.rank")).isEqualTo(3);
        assertThat(own.getString("explanation.above.staffId")).isEqualTo("S2");
        assertThat(own.getString("explanation.above.decidedBy")).isEqualTo("TOTAL");
        assertThat(own.getString("explanation.below.staffId")).isEqualTo("S4");
        assertThat(own.getList("explanation.steps.text.zh")).contains("笔试 44.00 + 面试 25.00 + 工作经历 10.00 = 总分 79.00");
        assertThat(GradingApi.as("BH1").get("/rankings/RM-X/candidates/S3").statusCode())
                .isEqualTo(200);
        assertThat(checker.get("/rankings/RM-X/candidates/S4").statusCode()).isEqualTo(200);
        assertThat(GradingApi.as("S3").get("/rankings/RM-X/candidates/S2").statusCode())
                .isEqualTo(404);
        assertThat(GradingApi.as("BH1").get("/rankings/RM-X/candidates/S4").statusCode())
                .isEqualTo(404);
        assertThat(checker.get("/rankings/RM-X/candidates/NOBODY").statusCode()).isEqualTo(404);
    }

    @Test
    void parksScoresThatBreakARuleOrComeTooLate() {
        new ExamEvents("RM-K")
                .candidate(new Entry("S1", "B01", "50.01", "25.00", "18.00", "10.00"))
                .finalised(1, "2025-02-28");
        new ExamEvents("RM-L").all(List.of(SMALL_EXAM.getFirst()), "2025-02-28").candidate(SMALL_EXAM.get(1));

        Await.until(() -> reason("RM-K").contains("component-out-of-range"));
        Await.until(() -> reason("RM-L").contains("ranked already"));
        assertThat(maker.get("/rankings/RM-K").statusCode()).isEqualTo(404);
        assertThat(maker.get("/rankings/RM-L").jsonPath().getInt("candidates")).isEqualTo(1);
    }

    private List<Entry> exam(int candidates) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < candidates; i++) {
            entries.add(new Entry(
                    "P%02d".formatted(i), i % 2 == 0 ? "B01" : "B02", "49." + (99 - i), "25.00", "18.00", "15.00"));
        }
        return entries;
    }

    private int count(String table, String planId) {
        return sql.one("select count(*) from " + table + " where plan_id = ?", row -> row.getInt(1), planId)
                .orElseThrow();
    }

    private List<String> outbox(String type, String planId) {
        return sql.list(
                "select data::text from outbox where type = ? and data ->> 'planId' = ?",
                row -> row.getString(1),
                type,
                planId);
    }

    private String reason(String planId) {
        return sql.one(
                        "select reason from inbox_parked where agg_id = ? and reason is not null order by agg_seq limit 1",
                        row -> row.getString(1),
                        planId)
                .orElse("");
    }

    private void forget(String planId) {
        sql.update("delete from ranking_line where plan_id = ?", planId);
        sql.update("delete from ranking where plan_id = ?", planId);
        sql.update("delete from finalised_plan where plan_id = ?", planId);
        sql.update("delete from candidate where plan_id = ?", planId);
        sql.update("delete from inbox_cursor where agg_id = ?", planId);
    }
}
