package kejing.grading.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kejing.chassis.identity.Directory;
import kejing.grading.ExamEvents;
import kejing.grading.GradingApi;
import kejing.grading.Publicised;
import kejing.grading.TestClock;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the closed notice over the branch groups and the head-office group to the approval. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CommitteeServiceTest {
    private static final List<String> MEMBERS = List.of("CO-1", "CO-2", "CO-3", "P01");

    private final GradingApi maker = GradingApi.as("CO-MK");
    private final GradingApi hr = GradingApi.as("CO-HR");

    @Inject
    Directory directory;

    @Inject
    TestClock clock;

    @BeforeEach
    void givenPeopleAndCommittees() {
        directory.put(Staff.of("CO-MK", "HO", "employee", "marketing"));
        directory.put(Staff.of("CO-HR", "HO", "employee", "hr"));
        directory.put(Staff.of("CO-EM", "B01", "employee"));
        MEMBERS.forEach(member -> directory.put(Staff.of(member, "B02", "employee")));
        form("CO-BG", "BRANCH", "[\"B01\",\"B02\"]");
        form("CO-HO", "HEAD_OFFICE", "[]");
        clock.today("2025-03-03");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void issuesAfterTheBranchGroupAndTheHeadOfficeGroup() {
        var ranking = new Publicised("CO-A", maker)
                .submitted(4, Publicised.WITH_PUBLICITY)
                .posted();
        var notice = ranking.noticeHash(1);
        refused(open("CO-A", "CO-BG", notice), 409, "publicity-not-closed");
        clock.today("2025-03-11");
        ranking.closed(1);
        refused(open("CO-A", "CO-BG", "0".repeat(64)), 412, "stale-version");
        refused(approve("CO-A"), 409, "branch-groups-pending");
        refused(open("CO-A", "CO-HO", notice), 409, "branch-groups-pending");

        decideWithAll("CO-A", "CO-BG", notice);
        refused(approve("CO-A"), 409, "head-office-pending");
        decideWithAll("CO-A", "CO-HO", notice);

        assertThat(approve("CO-A").jsonPath().getString("state")).isEqualTo("PUBLISHED");
        refused(open("CO-A", "CO-HO", notice), 409, "motion-exists");
    }

    @Test
    void needsAQuorumOfMembersWhoAreNotRecused() {
        var ranking = new Publicised("CO-B", maker)
                .submitted(2, Publicised.WITH_PUBLICITY)
                .posted();
        var notice = ranking.noticeHash(1);
        clock.today("2025-03-11");
        ranking.closed(1);
        var motion = opened("CO-B", "CO-BG", notice);

        refused(vote("CO-EM", motion, notice), 404, "not-found");
        assertThat(motionsOf("CO-B", "CO-EM")).isEmpty();
        assertThat(motionsOf("CO-B", "CO-1")).containsExactly(motion);
        refused(vote("CO-1", motion, "0".repeat(64)), 412, "stale-version");
        GradingApi.as("CO-2")
                .create("/motions/" + motion + "/recusals", "{\"staffId\":\"P02\",\"ground\":\"KINSHIP\"}")
                .then()
                .statusCode(201);
        vote("CO-1", motion, notice).then().statusCode(200);
        vote("CO-2", motion, notice).then().statusCode(200);
        vote("P01", motion, notice).then().statusCode(200);
        refused(vote("CO-1", motion, notice), 409, "voted-already");

        var waiting = hr.decide("/motions/" + motion + "/decision", notice);
        refused(waiting, 409, "quorum-missing");
        assertThat(waiting.jsonPath().getList("staffIds")).containsExactly("P01", "P02");
        var seen = hr.get("/motions/" + motion).jsonPath();
        assertThat(seen.getList("recusals.ground")).containsExactly("KINSHIP", "OWN_CASE");
        vote("CO-3", motion, notice).then().statusCode(200);
        assertThat(hr.decide("/motions/" + motion + "/decision", notice)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("APPROVED");
    }

    @Test
    void aMemberWhoEnteredALineInTheExamIsRecusedFromThatLineOnly() {
        var ranking = new Publicised("CO-E", maker)
                .submitted(new ExamEvents("CO-E").marked("P02", "WRITTEN", "CO-1"), 2, Publicised.WITH_PUBLICITY)
                .posted();
        var notice = ranking.noticeHash(1);
        clock.today("2025-03-11");
        ranking.closed(1);
        var motion = opened("CO-E", "CO-BG", notice);

        List.of("CO-1", "CO-2", "CO-3")
                .forEach(member -> vote(member, motion, notice).then().statusCode(200));

        assertThat(hr.get("/motions/" + motion).jsonPath().<Map<String, String>>getList("recusals"))
                .containsExactly(Map.of("memberId", "CO-1", "candidateId", "P02", "ground", "OWN_MARKING"));
        var waiting = hr.decide("/motions/" + motion + "/decision", notice);
        refused(waiting, 409, "quorum-missing");
        assertThat(waiting.jsonPath().getList("staffIds")).containsExactly("P02");
        vote("P01", motion, notice).then().statusCode(200);
        assertThat(hr.decide("/motions/" + motion + "/decision", notice)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("APPROVED");
    }

    @Test
    void rejectsWithoutAMajorityAndThenNothingIsIssued() {
        var ranking = new Publicised("CO-C", maker)
                .submitted(3, Publicised.WITH_PUBLICITY)
                .posted();
        var notice = ranking.noticeHash(1);
        clock.today("2025-03-11");
        ranking.closed(1);
        var motion = opened("CO-C", "CO-BG", notice);
        vote("CO-1", motion, notice).then().statusCode(200);
        refused(against("CO-2", motion, notice, ""), 422, "vote-reason");
        against("CO-2", motion, notice, "材料不全").then().statusCode(200);
        against("CO-3", motion, notice, "材料不全").then().statusCode(200);
        vote("P01", motion, notice).then().statusCode(200);

        assertThat(hr.decide("/motions/" + motion + "/decision", notice)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("REJECTED");
        refused(approve("CO-C"), 409, "branch-groups-pending");
    }

    @Test
    void refusesEveryStaleDecisionOnceACorrectionPostsANewVersion() {
        var ranking = new Publicised("CO-D", maker)
                .submitted(3, Publicised.WITH_PUBLICITY)
                .posted();
        var notice = ranking.noticeHash(1);
        clock.today("2025-03-11");
        ranking.closed(1);
        var motion = opened("CO-D", "CO-BG", notice);
        var objection = hr.create(
                        "/rankings/CO-D/objections", "{\"staffId\":\"P02\",\"grounds\":\"替考\",\"evidence\":\"监控录像\"}")
                .jsonPath()
                .getString("objectionId");
        directory.put(Staff.of("CO-H2", "HO", "employee", "hr"));
        GradingApi.as("CO-H2")
                .decide(
                        "/objections/" + objection + "/decision",
                        "OPEN",
                        "{\"upheld\":true,\"reason\":\"替考属实\",\"disqualify\":true}")
                .then()
                .statusCode(200);

        refused(vote("CO-1", motion, notice), 412, "stale-version");
        refused(vote("CO-1", motion, ranking.noticeHash(2)), 412, "stale-version");
        refused(hr.decide("/motions/" + motion + "/decision", notice), 412, "stale-version");
        refused(open("CO-D", "CO-BG", notice), 409, "publicity-not-closed");
        refused(approve("CO-D"), 409, "publicity-not-closed");
    }

    @Test
    void refusesACommitteeThatMakesNoSense() {
        refused(
                hr.create(
                        "/committees",
                        "{\"committeeId\":\"CO-X\",\"level\":\"BRANCH\",\"title\":\"组\",\"branchIds\":[],\"members\":[\"CO-1\",\"CO-2\",\"CO-3\"]}"),
                422,
                "committee-branches");
        refused(
                hr.create(
                        "/committees",
                        "{\"committeeId\":\"CO-X\",\"level\":\"HEAD_OFFICE\",\"title\":\"组\",\"branchIds\":[],\"members\":[\"CO-1\",\"CO-2\"]}"),
                422,
                "committee-size");
        refused(
                hr.create(
                        "/committees",
                        "{\"committeeId\":\"CO-X\",\"level\":\"HEAD_OFFICE\",\"title\":\"组\",\"branchIds\":[],\"members\":[\"CO-1\",\"CO-2\",\"CO-NO\"]}"),
                422,
                "unknown-member");
    }

    private void form(String committeeId, String level, String branches) {
        var formed = hr.create(
                "/committees",
                "{\"committeeId\":\"%s\",\"level\":\"%s\",\"title\":\"评审组\",\"branchIds\":%s,\"members\":[\"%s\"]}"
                        .formatted(committeeId, level, branches, String.join("\",\"", MEMBERS)));
        assertThat(formed.statusCode()).as(formed.asString()).isIn(201, 409);
    }

    private Response open(String planId, String committeeId, String noticeHash) {
        return hr.create(
                "/rankings/" + planId + "/motions",
                "{\"committeeId\":\"%s\",\"noticeHash\":\"%s\"}".formatted(committeeId, noticeHash));
    }

    private String opened(String planId, String committeeId, String noticeHash) {
        var opened = open(planId, committeeId, noticeHash);
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        return opened.jsonPath().getString("motionId");
    }

    private static List<String> motionsOf(String planId, String reader) {
        return GradingApi.as(reader)
                .get("/rankings/" + planId + "/motions")
                .jsonPath()
                .getList("motionId");
    }

    private void decideWithAll(String planId, String committeeId, String noticeHash) {
        var motion = opened(planId, committeeId, noticeHash);
        MEMBERS.forEach(member -> vote(member, motion, noticeHash).then().statusCode(200));
        assertThat(hr.decide("/motions/" + motion + "/decision", noticeHash)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("APPROVED");
    }

    private Response approve(String planId) {
        return hr.decide("/rankings/" + planId + "/approval", maker.awaitRanking(planId));
    }

    private static Response vote(String member, String motion, String hash) {
        return GradingApi.as(member).decide("/motions/" + motion + "/votes", hash, "{\"inFavour\":true}");
    }

    private static Response against(String member, String motion, String hash, String reason) {
        return GradingApi.as(member)
                .decide(
                        "/motions/" + motion + "/votes",
                        hash,
                        "{\"inFavour\":false,\"reason\":\"%s\"}".formatted(reason));
    }

    private static void refused(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:kejing:problem:" + slug);
    }
}
