package kejing.portfolio.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.sql.SqlFailure;
import kejing.portfolio.testing.Bank;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dated ledger: half-open, one open entry a client, shares that sum to one, no rewriting of the past. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ResponsibilityLedgerTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 4, 16);

    @Inject
    Bank bank;

    @Inject
    ResponsibilityLedger ledger;

    @BeforeEach
    void givenAClient() {
        bank.empty();
        bank.branch("RB1");
        bank.sendRows(Bank.loan("RC-1", "RB1", "100000.00", "")).then().statusCode(200);
    }

    @Test
    void anEntryEndsOnTheDayOnWhichTheNextBegins() {
        open(FIRST, Holders.sole("S1"));
        open(SECOND, Holders.equalShares(List.of("S1", "S2", "S3"), "S2"));

        assertThat(ledger.holdersOn(FIRST.minusDays(1))).isEmpty();
        assertThat(ledger.holdersOn(FIRST)).containsEntry("RC-1", Holders.sole("S1"));
        assertThat(ledger.holdersOn(SECOND.minusDays(1))).containsEntry("RC-1", Holders.sole("S1"));
        assertThat(ledger.holdersOn(SECOND).get("RC-1").staffIds()).containsExactly("S1", "S2", "S3");
        assertThat(ledger.history("RC-1")).extracting(Responsibility::to).containsExactly(SECOND, null);
    }

    @Test
    void anEntryOfTheSameDayIsReplacedAndNobodyIsAnAnswerToo() {
        open(FIRST, Holders.sole("S1"));
        open(FIRST, Holders.NOBODY);
        assertThat(ledger.history("RC-1")).hasSize(1);
        assertThat(ledger.holdersOn(FIRST)).isEmpty();
    }

    @Test
    void thePastIsNotRewritten() {
        open(SECOND, Holders.sole("S1"));
        assertThatThrownBy(() -> open(FIRST, Holders.sole("S2")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo("responsibility-begins-later"));
        assertThat(ledger.history("RC-1")).hasSize(1);
    }

    @Test
    void theDatabaseRefusesSharesThatDoNotSumToOne() {
        open(FIRST, Holders.NOBODY);
        assertThatThrownBy(() -> bank.sql().update("""
                                insert into responsibility_holder (client_id, valid_from, staff_id, share, lead)
                                values ('RC-1', '2025-01-01', 'S1', 0.999999, true)"""))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("do not sum to 1");
    }

    @Test
    void theDatabaseRefusesASecondOpenEntry() {
        open(FIRST, Holders.sole("S1"));
        assertThatThrownBy(
                        () -> bank.sql()
                                .update(
                                        "insert into responsibility (client_id, valid_from, basis) values ('RC-1', '2025-02-01', 'INCUMBENT')"))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("responsibility_open");
    }

    private void open(LocalDate from, Holders holders) {
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.open(List.of(Responsibility.ofIncumbent("RC-1", from, holders))));
    }
}
