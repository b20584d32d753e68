package kejing.portfolio.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kejing.portfolio.qualification.QualificationTier;
import kejing.portfolio.responsibility.HoldersDecided;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New holders between two allocations, through HTTP, from the question to the decision. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReallocationLifeTest {

    private static final String PLAN = "ALLOC-RM-REALLOC";

    @Inject
    Bank bank;

    @Inject
    Decisions decisions;

    /** What others are told. */
    @ApplicationScoped
    static class Decisions {
        private final List<HoldersDecided> seen = new CopyOnWriteArrayList<>();

        List<HoldersDecided> seen() {
            return seen;
        }

        void decided(@Observes HoldersDecided decision) {
            if (decision.source() == HoldersDecided.Source.REALLOCATION) {
                seen.add(decision);
            }
        }
    }

    @BeforeEach
    void givenAPlanInEffect() {
        bank.empty();
        bank.branch("RB1");
        bank.manager("RB-S1", "RB1", QualificationTier.SENIOR, 1);
        bank.manager("RB-S2", "RB1", QualificationTier.SENIOR, 2);
        bank.manager("RB-J1", "RB1", QualificationTier.JUNIOR, 41);
        bank.sendRows(
                        Bank.loan("RB-LARGE", "RB1", "20000000.00", "RB-S1"),
                        Bank.loan("RB-SMALL", "RB1", "900000.00", "RB-S1"))
                .then()
                .statusCode(200);
        bank.publishRanking("RM-REALLOC");
        bank.submit(PLAN, "2025-04-16").then().statusCode(200);
        bank.approve(PLAN, Bank.CHECKER, bank.tag(PLAN)).then().statusCode(200);
        bank.sql().update("update allocation_plan set state = 'EFFECTIVE', effective_at = now()");
        bank.sql().update("truncate handover_decision cascade");
        decisions.seen().clear();
    }

    @Test
    void theQuestionIsAnsweredAndNothingIsStored() {
        ask("{\"staffId\":\"RB-S1\"}")
                .then()
                .statusCode(200)
                .body("clients", equalTo(2))
                .body("placed", equalTo(2))
                .body("toCompetition", equalTo(0))
                .body("extraHandovers", equalTo(0))
                .body("lines.line.clientId", contains("RB-LARGE", "RB-SMALL"))
                .body("lines[0].line.holders.staffId", contains("RB-S2"))
                .body("lines[0].explanation.excluded.rule", hasItem("A-05"))
                .body("lines[1].explanation.alternatives.size()", equalTo(1))
                .body("lines[1].explanation.reasons[0].zh", notNullValue());
        ask("{\"staffId\":\"RB-NOBODY\"}").then().statusCode(200).body("lines", empty());
        ask("{\"clientIds\":[\"RB-UNKNOWN\"]}").then().statusCode(404);
        ask("{}").then().statusCode(422);
        assertThat(bank.count("reallocation")).isZero();
    }

    @Test
    void aSecondPersonApprovesExactlyWhatWasShown() {
        propose("RA-1", "\"staffId\":\"RB-S1\"").then().statusCode(201).body("state", equalTo("PROPOSED"));
        propose("RA-1", "\"staffId\":\"RB-S1\"").then().statusCode(409);
        propose("RA-2", "\"staffId\":\"RB-NOBODY\"").then().statusCode(422);
        approve("RA-1", Bank.CHECKER, "\"other\"").then().statusCode(412);
        approve("RA-1", Bank.MAKER, tag("RA-1")).then().statusCode(403);
        assertThat(decisions.seen()).isEmpty();
        approve("RA-1", Bank.CHECKER, tag("RA-1"))
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("answer.lines[0].line.incumbent.staffId", contains("RB-S1"));
        approve("RA-1", Bank.CHECKER, tag("RA-1")).then().statusCode(409);
        assertThat(decisions.seen()).singleElement().satisfies(decision -> {
            assertThat(decision.decisionId()).isEqualTo("RA-1");
            assertThat(decision.effectiveFrom()).isEqualTo("2025-07-01");
            assertThat(decision.changes())
                    .extracting(HoldersDecided.Change::clientId)
                    .containsExactly("RB-LARGE", "RB-SMALL");
        });
        Bank.as(Bank.MAKER)
                .get("/reallocations")
                .then()
                .statusCode(200)
                .body("items.reallocationId", hasItem("RA-1"))
                .body("items[0].clients", equalTo(2));
    }

    @Test
    void whatChangedMeanwhileIsNotApproved() {
        propose("RA-3", "\"clientIds\":[\"RB-SMALL\"]").then().statusCode(201);
        bank.sql().update("delete from responsibility where client_id = 'RB-SMALL'");
        approve("RA-3", Bank.CHECKER, tag("RA-3")).then().statusCode(409);
        assertThat(decisions.seen()).isEmpty();
    }

    private static Response ask(String body) {
        return Bank.as(Bank.MAKER).contentType("application/json").body(body).post("/what-if/reallocations");
    }

    private static Response propose(String id, String clients) {
        return Bank.as(Bank.MAKER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"reallocationId\":\"%s\",%s,\"effectiveFrom\":\"2025-07-01\"}".formatted(id, clients))
                .post("/reallocations");
    }

    private static Response approve(String id, String who, String tag) {
        return Bank.as(who).header("If-Match", tag).post("/reallocations/" + id + "/approval");
    }

    private static String tag(String id) {
        return Bank.as(Bank.MAKER).get("/reallocations/" + id).header("ETag");
    }
}
