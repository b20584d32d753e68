package kejing.portfolio.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kejing.chassis.identity.Directory;
import kejing.chassis.time.BusinessDay;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.Holders;
import kejing.portfolio.responsibility.HoldersDecided;
import kejing.portfolio.testing.Bank;
import kejing.portfolio.testing.DecidedHolders;
import kejing.portfolio.testing.TestClock;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a competition through HTTP, from the opening to the published result. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CompetitionServiceTest {

    private static final String LARGE = "KC-LARGE";
    private static final List<String> PANEL = List.of("K-P1", "K-P2", "K-P3");

    @Inject
    Bank bank;

    @Inject
    Directory directory;

    @Inject
    BusinessDay day;

    @Inject
    DecidedHolders decided;

    @Inject
    TestClock clock;

    @BeforeEach
    void givenABankWithALargeClientHeldByAJunior() {
        // A Monday; the working days of a window are in the calendar of that year.
        clock.today("2026-06-01");
        bank.empty();
        bank.sql().update("truncate competition cascade");
        bank.branch("KB1");
        bank.branch("KB2");
        bank.manager("K-S1", "KB1", QualificationTier.SENIOR, 1);
        bank.manager("K-S2", "KB2", QualificationTier.SENIOR, 2);
        bank.manager("K-S3", "KB2", QualificationTier.SENIOR, 3);
        bank.manager("K-I1", "KB1", QualificationTier.INTERMEDIATE, 21);
        bank.manager("K-J1", "KB1", QualificationTier.JUNIOR, 41);
        PANEL.forEach(member -> directory.put(Staff.of(member, "HO", "employee")));
        directory.put(Staff.of("K-HR", "HO", "employee", "hr"));
        bank.sendRows(
                        Bank.loan(LARGE, "KB1", "20000000.00", "K-J1"),
                        Bank.loan("KC-TAKEN", "KB2", "12000000.00", "K-S3"),
                        Bank.loan("KC-VACANT", "KB2", "6000000.00", ""),
                        Bank.loan("KC-SMALL", "KB1", "900000.00", "K-J1"),
                        Bank.deposit("KC-INST", "KB1", "INSTITUTIONAL_DEPOSIT", "300000000.00", ""))
                .then()
                .statusCode(200);
        bank.sql().update("update qualification set valid_to = '2099-01-01'");
        bank.publishRanking("RM-COMP");
        bank.sql().update("update qualification set valid_to = '2099-01-01'");
    }

    @AfterEach
    void letDecisionsPass() {
        clock.reset();
        decided.refuse(false);
    }

    @Test
    void listsWhoseHolderLostEligibilityAndWhatNobodyHolds() {
        Bank.as(Bank.MAKER)
                .get("/competition-openings")
                .then()
                .statusCode(200)
                .body("clientId", contains(LARGE, "KC-VACANT"))
                .body("ground", contains("LOST_ELIGIBILITY", "VACANCY"))
                .body("[0].holder", equalTo("K-J1"))
                .body("[0].holderTier", equalTo("JUNIOR"))
                .body("[0].running", nullValue());
        String id = drafted(LARGE, "LOST_ELIGIBILITY");
        Bank.as(Bank.MAKER).get("/competition-openings").then().body("[0].running", equalTo(id));
    }

    @Test
    void aHolderWhoseQualificationIsSuspendedLosesTheClient() {
        bank.sql()
                .update(
                        "insert into qualification_standing (staff_id, valid_from, state, tier) values ('K-S3', '2025-04-01', 'SUSPENDED', 'SENIOR')");
        Bank.as(Bank.MAKER).get("/competition-openings").then().body("clientId", hasItem("KC-TAKEN"));
    }

    @Test
    void refusesAGroundThatDoesNotHoldAndClientsThatAreNotPutUp() {
        draft("KC-TAKEN", "LOST_ELIGIBILITY").then().statusCode(422).body("type", problem("ground-does-not-hold"));
        draft(LARGE, "VACANCY").then().statusCode(422).body("type", problem("ground-does-not-hold"));
        draft("KC-SMALL", "VACANCY").then().statusCode(422).body("type", problem("small-client-not-put-up"));
        draft("KC-INST", "EXPLICIT_DECISION").then().statusCode(422).body("type", problem("institutional-not-put-up"));
        draft("KC-TAKEN", "EXPLICIT_DECISION").then().statusCode(201);
        draft("KC-TAKEN", "EXPLICIT_DECISION").then().statusCode(409).body("type", problem("competition-running"));
    }

    @Test
    void theWindowHasItsShortestLength() {
        LocalDate today = day.today();
        draft(LARGE, "LOST_ELIGIBILITY", today, today.plusDays(3), today.plusDays(9))
                .then()
                .statusCode(422)
                .body("type", problem("window-too-short"));
        draft(LARGE, "LOST_ELIGIBILITY", today, today.plusDays(4), today.plusDays(4))
                .then()
                .statusCode(422)
                .body("type", problem("decision-day"));
        draft(LARGE, "LOST_ELIGIBILITY", today, today.plusDays(4), today.plusDays(5))
                .then()
                .statusCode(201);
    }

    @Test
    void aSecondPersonAnnouncesExactlyWhatWasShown() {
        String id = drafted(LARGE, "LOST_ELIGIBILITY");
        Bank.as("K-S1").get("/competitions/" + id).then().statusCode(404);
        act(Bank.MAKER, id, "announcement", null).then().statusCode(403).body("type", problem("second-person-needed"));
        Bank.as(Bank.CHECKER)
                .header("If-Match", "\"other\"")
                .post("/competitions/" + id + "/announcement")
                .then()
                .statusCode(412);
        act(Bank.CHECKER, id, "announcement", null).then().statusCode(200).body("state", equalTo("ANNOUNCED"));
        Bank.as("K-J1")
                .get("/competitions/" + id)
                .then()
                .statusCode(200)
                .body("rule", equalTo("A-08"))
                .body("applicants", nullValue())
                .body("criteria.weight", contains("30", "15", "15", "30", "10"));
        assertThatThrownBy(() -> bank.sql()
                        .update("update competition set announced_by = drafted_by where competition_id = ?", id))
                .hasMessageContaining("competition_announced_by_second");
    }

    @Test
    void onlyThoseWhoMayHoldTheClientApplyAndOthersAreToldWhy() {
        String id = announced();
        Bank.as("K-I1")
                .get("/competitions/" + id)
                .then()
                .body("own.eligible", equalTo(false))
                .body("own.rule", equalTo("A-05"))
                .body("own.reason.zh", notNullValue());
        apply("K-I1", id)
                .then()
                .statusCode(422)
                .body("type", problem("not-eligible"))
                .body("rule", equalTo("A-05"));
        apply("K-J1", id).then().statusCode(422).body("rule", equalTo("A-05"));
        apply("K-S3", id).then().statusCode(422).body("rule", equalTo("A-06"));
        apply("K-S1", id)
                .then()
                .statusCode(201)
                .body("own.applied.servicePlan", equalTo("每月走访"))
                .body("applicants", nullValue());
        apply("K-S1", id).then().statusCode(409).body("type", problem("applied-already"));
        Bank.as("K-S2").get("/competitions/" + id).then().body("own.applied", nullValue());
    }

    @Test
    void theCentralTeamHoldsNothingElse() {
        bank.sql()
                .update(
                        "insert into responsibility (client_id, valid_from, basis) values ('KC-INST', '2025-01-01', 'INCUMBENT')");
        bank.sql()
                .update(
                        "insert into responsibility_holder (client_id, valid_from, staff_id, share, lead) values ('KC-INST', '2025-01-01', 'K-S1', 1, true)");
        apply("K-S1", announced()).then().statusCode(422).body("rule", equalTo("A-10"));
    }

    @Test
    void anApplicationIsWithdrawnUntilTheWindowEndsAndMadeAnew() {
        String id = announced();
        Bank.as("K-S1").post("/competitions/" + id + "/withdrawal").then().statusCode(404);
        apply("K-S1", id).then().statusCode(201);
        Bank.as("K-S1")
                .post("/competitions/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("own.applied", nullValue());
        apply("K-S1", id).then().statusCode(201);
        windowOver(id);
        Bank.as("K-S1")
                .post("/competitions/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", problem("window-closed"));
        apply("K-S2", id).then().statusCode(409);
    }

    @Test
    void thePanelIsSeatedAfterTheWindowAndOfNobodyConcerned() {
        String id = announced();
        apply("K-S1", id).then().statusCode(201);
        seat(id, PANEL).then().statusCode(409).body("type", problem("window-open"));
        windowOver(id);
        seat(id, PANEL.subList(0, 2)).then().statusCode(422).body("type", problem("panel-size"));
        seat(id, List.of("K-P1", "K-P2", "K-S1")).then().statusCode(422).body("type", problem("applicant-on-panel"));
        seat(id, List.of("K-P1", "K-P2", "K-J1")).then().statusCode(422).body("type", problem("holder-on-panel"));
        seat(id, List.of("K-P1", "K-P2", Bank.head("KB1")))
                .then()
                .statusCode(422)
                .body("type", problem("branch-head-on-panel"));
        seat(id, List.of("K-P1", "K-P2", Bank.head("KB2")))
                .then()
                .statusCode(200)
                .body("state", equalTo("SCORING"))
                .body("applicants[0].examTotal", equalTo("80.00"))
                .body("applicants[0].freeCapacity", equalTo("100.00"));
    }

    @Test
    void nobodySeesAnotherMembersMarksBeforeAllHaveHandedIn() {
        String id = seated("K-S1", "K-S2");
        handIn("K-P1", id, "90", "60").then().statusCode(201);
        handIn("K-P1", id, "10", "60").then().statusCode(409).body("type", problem("sheet-handed-in"));
        handIn("K-P2", id, "90", "60").then().statusCode(201);
        for (String reader : List.of("K-P2", "K-P3", Bank.MAKER, Bank.CHECKER, "K-HR", "K-S1")) {
            Response seen = Bank.as(reader).get("/competitions/" + id);
            seen.then().statusCode(200).body("unsealed", equalTo(false)).body("standings", nullValue());
            if (!reader.equals("K-P2")) {
                assertThat(seen.asString()).as(reader).doesNotContain("90.00", "60.00");
            }
        }
        Bank.as("K-P2").get("/competitions/" + id).then().body("ownSheet", hasSize(6));
        act("K-P1", id, "votes", "{\"staffId\":\"K-S1\"}")
                .then()
                .statusCode(409)
                .body("type", problem("marks-sealed"));

        handIn("K-P3", id, "90", "60").then().statusCode(201).body("unsealed", equalTo(true));
        Bank.as("K-P1")
                .get("/competitions/" + id)
                .then()
                .body("standings.staffId", contains("K-S1", "K-S2"))
                .body("standings[0].total", equalTo("88.00"))
                .body("standings[0].criteria[0].contribution", notNullValue());
        Bank.as("K-S1").get("/competitions/" + id).then().body("standings", nullValue());
        Bank.as("K-S3").get("/competitions/" + id).then().body("standings", nullValue());
    }

    @Test
    void aSheetHasOneMarkForEveryApplicantAndCriterion() {
        String id = seated("K-S1");
        sheet("K-P1", id, "{\"staffId\":\"K-S1\",\"criterion\":\"PLAN\",\"points\":\"80\"}")
                .then()
                .statusCode(422)
                .body("type", problem("sheet-not-whole"));
        sheet("K-P1", id, "{\"staffId\":\"K-S1\",\"criterion\":\"PLAN\",\"points\":\"100.1\"}")
                .then()
                .statusCode(400);
        sheet("K-HR", id, "{\"staffId\":\"K-S1\",\"criterion\":\"PLAN\",\"points\":\"80\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void whoStepsOutNeitherJudgesNorComesBackAndIsReplaced() {
        directory.put(Staff.of("K-P4", "HO", "employee"));
        String id = seated("K-S1", "K-S2");
        handIn("K-P1", id, "90", "60").then().statusCode(201);
        Bank.as("K-P3")
                .contentType("application/json")
                .body("{\"conflict\":\"KINSHIP\"}")
                .post("/competitions/" + id + "/recusal")
                .then()
                .statusCode(200)
                .body("applicants", nullValue());
        handIn("K-P3", id, "90", "60").then().statusCode(409).body("type", problem("stepped-out"));
        handIn("K-P2", id, "90", "60").then().statusCode(201).body("unsealed", equalTo(false));
        seat(id, PANEL).then().statusCode(422).body("type", problem("member-stepped-out"));
        seat(id, List.of("K-P1", "K-P4", "K-HR")).then().statusCode(422).body("type", problem("member-handed-in"));
        seat(id, List.of("K-P1", "K-P2", "K-P4")).then().statusCode(200).body("unsealed", equalTo(false));
        handIn("K-P4", id, "90", "60").then().statusCode(201).body("unsealed", equalTo(true));
        seat(id, PANEL).then().statusCode(409).body("type", problem("seal-off"));
    }

    @Test
    void theDecisionIsApprovedByASecondPersonAndPublishedWithItsEvent() {
        String id = scored();
        decide(id, null).then().statusCode(409).body("type", problem("no-majority"));
        vote("K-P1", id, "K-S1").then().statusCode(200);
        decide(id, null).then().statusCode(409);
        vote("K-P2", id, "K-S1").then().statusCode(200);
        decide(id, null)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("outcome.reason", nullValue())
                .body("standings[0].votes", equalTo(2));
        Bank.as("K-S3").get("/competitions/" + id).then().body("outcome", nullValue());
        act(Bank.MAKER, id, "approval", null).then().statusCode(403).body("type", problem("second-person-needed"));
        Bank.as("K-HR")
                .header("If-Match", "\"door\"")
                .post("/competitions/" + id + "/approval")
                .then()
                .statusCode(412);
        assertThat(decided.about(id)).isEmpty();

        LocalDate effective = day.today().plusDays(10);
        act("K-HR", id, "approval", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("POSTED"))
                .body("objectionsUntil", equalTo("2026-06-08"));
        assertThat(decided.about(id)).isEmpty();
        clock.today("2026-06-08");
        act("K-HR", id, "conclusion", null).then().statusCode(409).body("type", problem("objections-taken"));
        clock.today("2026-06-09");
        act("K-HR", id, "conclusion", null).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        act("K-HR", id, "conclusion", null).then().statusCode(409);
        assertThat(decided.about(id))
                .containsExactly(new HoldersDecided(
                        HoldersDecided.Source.COMPETITION,
                        id,
                        effective,
                        List.of(new HoldersDecided.Change(LARGE, Holders.sole("K-S1")))));
        Bank.as("K-S3")
                .get("/competitions/" + id)
                .then()
                .body("standings.name", contains("员工K-S1", "员工K-S2"))
                .body("standings[0].winner", equalTo(true))
                .body("standings.staffId", contains(nullValue(), nullValue()))
                .body("standings[0].votes", nullValue())
                .body("standings[0].criteria.points", contains("80.00", "90.00", "90.00", "90.00", "100.00"))
                .body("applicants", nullValue())
                .body("outcome.winner", equalTo("员工K-S1"));
        Bank.as(Bank.MAKER).get("/clients/" + LARGE).then().body("holders.staffId", contains("K-J1"));
    }

    @Test
    void theEventBelongsToTheTransactionOfTheConclusion() {
        String id = scored();
        vote("K-P1", id, "K-S1");
        vote("K-P2", id, "K-S1");
        decide(id, null).then().statusCode(200);
        act("K-HR", id, "approval", null).then().statusCode(200);
        clock.today("2026-06-09");
        decided.refuse(true);
        act("K-HR", id, "conclusion", null).then().statusCode(500);
        Bank.as("K-HR").get("/competitions/" + id).then().body("state", equalTo("POSTED"));
        decided.refuse(false);
        act("K-HR", id, "conclusion", null).then().statusCode(200);
        assertThat(decided.about(id)).hasSize(1);
    }

    @Test
    void whoAppliedObjectsOnceAndSomebodyWhoTookNoPartDecides() {
        String id = posted();
        object("K-S3", id).then().statusCode(403).body("type", problem("not-an-applicant"));
        Bank.as("K-S2").get("/competitions/" + id).then().body("takesObjections", equalTo(true));
        object("K-S2", id)
                .then()
                .statusCode(201)
                .body("takesObjections", equalTo(false))
                .body("objections.state", contains("OPEN"));
        object("K-S2", id).then().statusCode(409).body("type", problem("objected-already"));
        Bank.as("K-S1").get("/competitions/" + id).then().body("objections", hasSize(0));
        Bank.as("K-S3").get("/competitions/" + id).then().body("objections", nullValue());
        clock.today("2026-06-09");
        object("K-S1", id).then().statusCode(409).body("type", problem("no-objections-taken"));
        act("K-HR", id, "conclusion", null)
                .then()
                .statusCode(409)
                .body("type", problem("objections-open"))
                .body("open", equalTo(1));
        Bank.as(Bank.CHECKER)
                .get("/waiting-tasks")
                .then()
                .body("find { it.kind == 'DECIDE_OBJECTIONS' }.count", equalTo(1));
        // Who recorded the decision, and who approved it, took part.
        decideObjection(Bank.MAKER, id, false).then().statusCode(403);
        decideObjection("K-HR", id, false).then().statusCode(403);
        decideObjection(Bank.CHECKER, id, false)
                .then()
                .statusCode(200)
                .body("state", equalTo("POSTED"))
                .body("objections.state", contains("REJECTED"));
        decideObjection(Bank.CHECKER, id, true).then().statusCode(409).body("type", problem("objection-decided"));
        Bank.as("K-HR")
                .get("/waiting-tasks")
                .then()
                .body("find { it.kind == 'CONCLUDE_COMPETITIONS' }.count", equalTo(1));
        act("K-HR", id, "conclusion", null).then().statusCode(200);
        assertThat(decided.about(id)).hasSize(1);
    }

    @Test
    void anUpheldObjectionSendsTheResultBackToThePanel() {
        String id = posted();
        object("K-S1", id).then().statusCode(201);
        object("K-S2", id).then().statusCode(201);
        decideObjection(Bank.CHECKER, id, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("SCORING"))
                .body("outcome", nullValue())
                .body("objectionsUntil", nullValue())
                .body("objections.state", contains("UPHELD", "LAPSED"));
        assertThat(decided.about(id)).isEmpty();
        decide(id, null).then().statusCode(409).body("type", problem("no-majority"));
        vote("K-P1", id, "K-S1");
        vote("K-P2", id, "K-S1");
        decide(id, null).then().statusCode(200);
        act("K-HR", id, "approval", null).then().statusCode(200).body("state", equalTo("POSTED"));
        object("K-S2", id).then().statusCode(201);
    }

    @Test
    void theResultTakesEffectAfterTheWindowOnly() {
        String id = scored();
        vote("K-P1", id, "K-S1");
        vote("K-P2", id, "K-S1");
        decideFrom(id, "2026-06-08")
                .then()
                .statusCode(422)
                .body("type", problem("effective-date-too-early"))
                .body("after", equalTo("2026-06-08"));
        decideFrom(id, "2026-06-09").then().statusCode(200);
        clock.today("2026-06-02");
        act("K-HR", id, "approval", null)
                .then()
                .statusCode(409)
                .body("type", problem("effective-date-in-window"))
                .body("objectionsUntil", equalTo("2026-06-09"));
        assertThatThrownBy(() -> bank.sql().update("""
                        update competition set state = 'POSTED', approved_by = 'x', objections_until = effective_from
                        where competition_id = ?""", id)).hasMessageContaining("competition_posted");
    }

    @Test
    void aDepartureFromTheOrderNeedsItsReason() {
        String id = scored();
        vote("K-P1", id, "K-S2");
        vote("K-P3", id, "K-S2");
        decide(id, null).then().statusCode(422).body("type", problem("departure-reason"));
        decide(id, "长期在该行业任职")
                .then()
                .statusCode(200)
                .body("outcome.reason", equalTo("长期在该行业任职"))
                .body("outcome.winner", equalTo("员工K-S2"));
    }

    @Test
    void aReturnedDecisionIsVotedOnAnew() {
        String id = scored();
        vote("K-P1", id, "K-S1");
        vote("K-P2", id, "K-S1");
        decide(id, null).then().statusCode(200);
        act("K-HR", id, "return", "{\"reason\":\"请复核\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SCORING"))
                .body("returnReason", equalTo("请复核"));
        decide(id, null).then().statusCode(409).body("type", problem("no-majority"));
    }

    @Test
    void whoWonOneKeyClientMayNotWinAnotherBeforeTheHandover() {
        String id = scored();
        String vacant = announced("KC-VACANT", "VACANCY");
        vote("K-P1", id, "K-S1");
        vote("K-P2", id, "K-S1");
        decide(id, null).then().statusCode(200);
        apply("K-S2", vacant).then().statusCode(201);
        act("K-HR", id, "approval", null).then().statusCode(200);
        apply("K-S1", vacant).then().statusCode(422).body("rule", equalTo("A-06"));
        apply("K-I1", vacant).then().statusCode(201);
        apply("K-J1", vacant).then().statusCode(422).body("rule", equalTo("A-05"));
    }

    @Test
    void whoIsNoLongerEligibleIsNotApproved() {
        String id = scored();
        vote("K-P1", id, "K-S1");
        vote("K-P2", id, "K-S1");
        decide(id, null).then().statusCode(200);
        bank.sql()
                .update(
                        "insert into qualification_standing (staff_id, valid_from, state, tier) values ('K-S1', '2025-04-01', 'REVOKED', 'SENIOR')");
        act("K-HR", id, "approval", null)
                .then()
                .statusCode(409)
                .body("type", problem("winner-not-eligible"))
                .body("rule", equalTo("A-05"));
        assertThat(decided.about(id)).isEmpty();
    }

    @Test
    void nobodyAppliedMakesItVoidWithWhatFollows() {
        String id = announced();
        voided(id).then().statusCode(409).body("type", problem("window-open"));
        apply("K-S1", id).then().statusCode(201);
        windowOver(id);
        voided(id).then().statusCode(409).body("type", problem("applicants-stand"));
        bank.sql()
                .update(
                        "insert into qualification_standing (staff_id, valid_from, state, tier) values ('K-S1', '2025-04-01', 'SUSPENDED', 'SENIOR')");
        seat(id, PANEL).then().statusCode(409).body("type", problem("nobody-stands"));
        voided(id).then().statusCode(200).body("state", equalTo("VOID")).body("nextStep", equalTo("ANNOUNCE_AGAIN"));
        draft(LARGE, "LOST_ELIGIBILITY").then().statusCode(201);
    }

    @Test
    void theListIsPagedAndHidesDraftsFromStaff() {
        String one = announced();
        String two = drafted("KC-VACANT", "VACANCY");
        Bank.as("K-S1")
                .get("/competitions")
                .then()
                .body("items.competitionId", hasItem(one))
                .body("items.competitionId", not(hasItem(two)));
        String next = Bank.as(Bank.MAKER)
                .queryParam("limit", 1)
                .get("/competitions")
                .then()
                .body("items.competitionId", contains(two))
                .extract()
                .path("next");
        Bank.as(Bank.MAKER)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/competitions")
                .then()
                .body("items.competitionId", contains(one))
                .body("next", nullValue());
    }

    private static org.hamcrest.Matcher<String> problem(String slug) {
        return equalTo("urn:kejing:problem:" + slug);
    }

    private Response draft(String clientId, String ground) {
        LocalDate today = day.today();
        return draft(clientId, ground, today, today.plusDays(6), today.plusDays(9));
    }

    private static Response draft(String clientId, String ground, LocalDate from, LocalDate until, LocalDate on) {
        return Bank.as(Bank.MAKER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("""
                        {"title":"公开竞聘 %s","ground":"%s","notice":"面向全行公开竞聘。","clientIds":["%s"],
                         "applyFrom":"%s","applyUntil":"%s","decideOn":"%s"}""".formatted(clientId, ground, clientId, from, until, on))
                .post("/competitions");
    }

    private String drafted(String clientId, String ground) {
        return draft(clientId, ground).then().statusCode(201).extract().path("competitionId");
    }

    private String announced() {
        return announced(LARGE, "LOST_ELIGIBILITY");
    }

    private String announced(String clientId, String ground) {
        String id = drafted(clientId, ground);
        act(Bank.CHECKER, id, "announcement", null).then().statusCode(200);
        return id;
    }

    private String seated(String... applicants) {
        String id = announced();
        for (String applicant : applicants) {
            apply(applicant, id).then().statusCode(201);
        }
        windowOver(id);
        seat(id, PANEL).then().statusCode(200);
        return id;
    }

    private String scored() {
        String id = seated("K-S1", "K-S2");
        PANEL.forEach(member -> handIn(member, id, "90", "60").then().statusCode(201));
        return id;
    }

    private void windowOver(String id) {
        bank.sql()
                .update(
                        "update competition set apply_from = ?, apply_until = ? where competition_id = ?",
                        day.today().minusDays(6),
                        day.today().minusDays(1),
                        id);
    }

    private static Response apply(String staffId, String id) {
        return Bank.as(staffId)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"servicePlan\":\"每月走访\",\"experience\":\"对公信贷八年\"}")
                .post("/competitions/" + id + "/applications");
    }

    private static Response seat(String id, List<String> members) {
        return act(
                Bank.MAKER,
                id,
                "panel",
                members.stream().collect(Collectors.joining("\",\"", "{\"members\":[\"", "\"]}")));
    }

    /** Marks of one member: everything for the first applicant, everything for the second if there is one. */
    private static Response handIn(String member, String id, String first, String second) {
        return sheet(
                member,
                id,
                Stream.of("EXPERIENCE", "INDUSTRY", "PLAN")
                        .flatMap(criterion -> Stream.of(
                                "{\"staffId\":\"K-S1\",\"criterion\":\"%s\",\"points\":\"%s\"}"
                                        .formatted(criterion, first),
                                "{\"staffId\":\"K-S2\",\"criterion\":\"%s\",\"points\":\"%s\"}"
                                        .formatted(criterion, second)))
                        .collect(Collectors.joining(",")));
    }

    private static Response sheet(String member, String id, String marks) {
        return Bank.as(member)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"marks\":[" + marks + "]}")
                .post("/competitions/" + id + "/sheets");
    }

    private static Response vote(String member, String id, String staffId) {
        return act(member, id, "votes", "{\"staffId\":\"" + staffId + "\"}");
    }

    private Response decide(String id, String reason) {
        String why = reason == null ? "" : ",\"reason\":\"" + reason + "\"";
        return act(
                Bank.MAKER,
                id,
                "decision",
                "{\"effectiveFrom\":\"" + day.today().plusDays(10) + "\"" + why + "}");
    }

    private Response decideFrom(String id, String day) {
        return act(Bank.MAKER, id, "decision", "{\"effectiveFrom\":\"" + day + "\"}");
    }

    private String posted() {
        String id = scored();
        vote("K-P1", id, "K-S1");
        vote("K-P2", id, "K-S1");
        decide(id, null).then().statusCode(200);
        act("K-HR", id, "approval", null).then().statusCode(200);
        return id;
    }

    private static Response object(String staffId, String id) {
        return Bank.as(staffId)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"reason\":\"评分有误\"}")
                .post("/competitions/" + id + "/objections");
    }

    private static Response decideObjection(String staffId, String id, boolean uphold) {
        String objection = Bank.as(Bank.CHECKER).get("/competitions/" + id).path("objections[0].objectionId");
        return Bank.as(staffId)
                .contentType("application/json")
                .body("{\"uphold\":" + uphold + ",\"reason\":\"已核对\"}")
                .post("/competitions/" + id + "/objections/" + objection + "/decision");
    }

    private static Response voided(String id) {
        return act(Bank.MAKER, id, "void", "{\"nextStep\":\"ANNOUNCE_AGAIN\",\"reason\":\"无人报名\"}");
    }

    private static Response act(String staffId, String id, String act, String body) {
        String tag = Bank.as(Bank.MAKER).get("/competitions/" + id).header("ETag");
        var request = Bank.as(staffId).header("If-Match", tag);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/competitions/" + id + "/" + act);
    }
}
