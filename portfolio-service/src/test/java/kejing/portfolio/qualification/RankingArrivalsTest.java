package kejing.portfolio.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kejing.portfolio.testing.Bank;
import kejing.testkit.Await;
import kejing.testkit.StackResource;
import org.junit.jupiter.api.Test;

/** A ranking and its qualifications come in any order, also at the same moment; a plan is drafted exactly once. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RankingArrivalsTest {

    private static final int QUALIFIED = 8;

    @Inject
    Bank bank;

    @Inject
    RankingArrivals arrivals;

    @Test
    void thePlanIsDraftedWhoeverComesLast() throws InterruptedException, ExecutionException {
        bank.empty();
        bank.branch("QB1");
        for (int i = 0; i < QUALIFIED; i++) {
            bank.manager("QM-" + i, "QB1", QualificationTier.JUNIOR, 41 + i);
        }
        bank.sendRows(Bank.loan("QC-1", "QB1", "100000.00", "")).then().statusCode(200);

        for (int round = 0; round < 10; round++) {
            String examPlanId = "RM-RACE-" + round;
            arriveAtOnce(examPlanId);
            assertThat(bank.count("allocation_plan where plan_id = 'ALLOC-" + examPlanId + "'"))
                    .as("round %d", round)
                    .isEqualTo(1);
        }
    }

    /** The ranking is taken in but not committed while the import runs to its end, or until it waits for the ranking. */
    @Test
    void thePlanIsDraftedWhenClientsAndRankingMeet() throws InterruptedException, ExecutionException {
        bank.empty();
        bank.branch("QB1");
        bank.manager("QM-0", "QB1", QualificationTier.JUNIOR, 41);
        arrivals.arrived(qualification("RM-MEET", 0));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> importing = QuarkusTransaction.requiringNew().call(() -> {
                arrivals.arrived(ranking("RM-MEET", 1));
                Future<?> started = threads.submit(() -> bank.sendRows(Bank.loan("QC-1", "QB1", "100000.00", ""))
                        .then()
                        .statusCode(200));
                Await.until(() ->
                        started.isDone() || bank.count("pg_locks where locktype = 'advisory' and not granted") > 0);
                return started;
            });
            importing.get();
        }
        assertThat(bank.count("allocation_plan where plan_id = 'ALLOC-RM-MEET' and clients = 1"))
                .isEqualTo(1);
    }

    @Test
    void nothingIsDraftedWhileAQualificationIsMissing() {
        bank.empty();
        bank.branch("QB1");
        bank.manager("QM-0", "QB1", QualificationTier.JUNIOR, 41);
        bank.sendRows(Bank.loan("QC-1", "QB1", "100000.00", "")).then().statusCode(200);
        arrivals.arrived(ranking("RM-MISSING", 2));
        arrivals.arrived(qualification("RM-MISSING", 0));
        assertThat(bank.count("allocation_plan")).isZero();
        arrivals.arrived(qualification("RM-MISSING", 0));
        assertThat(bank.count("allocation_plan"))
                .as("the same person twice is still one")
                .isZero();
    }

    @Test
    void whoIsSuspendedHoldsNobodyInADraftUntilTheSuspensionIsLifted() {
        bank.empty();
        bank.branch("QB1");
        bank.manager("QM-0", "QB1", QualificationTier.JUNIOR, 41);
        bank.manager("QM-1", "QB1", QualificationTier.JUNIOR, 42);
        bank.sendRows(Bank.loan("QC-1", "QB1", "100000.00", "QM-0")).then().statusCode(200);
        arrivals.arrived(ranking("RM-STANDING", 2));
        arrivals.arrived(standing("QM-0", "2025-03-01", "ACTIVE"));
        arrivals.arrived(qualification("RM-STANDING", 0));
        arrivals.arrived(qualification("RM-STANDING", 1));
        assertThat(holder()).isEqualTo("QM-0");

        arrivals.arrived(standing("QM-0", "2025-06-01", "SUSPENDED"));
        assertThat(holder()).isEqualTo("QM-1");

        arrivals.arrived(standing("QM-0", "2025-07-01", "ACTIVE"));
        arrivals.arrived(standing("QM-0", "2099-03-01", "EXPIRED"));
        assertThat(holder()).isEqualTo("QM-0");
    }

    private String holder() {
        return bank.sql()
                .one("select staff_ids[1] from allocation_line where client_id = 'QC-1'", row -> row.getString(1))
                .orElseThrow();
    }

    private static QualificationStanding standing(String staffId, String from, String state) {
        return new QualificationStanding(staffId, LocalDate.parse(from), state, QualificationTier.JUNIOR);
    }

    private void arriveAtOnce(String examPlanId) throws InterruptedException, ExecutionException {
        List<Runnable> events = new ArrayList<>();
        events.add(() -> arrivals.arrived(ranking(examPlanId, QUALIFIED)));
        for (int i = 0; i < QUALIFIED; i++) {
            int person = i;
            events.add(() -> arrivals.arrived(qualification(examPlanId, person)));
        }
        atOnce(events);
    }

    private static void atOnce(List<Runnable> events) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            events.forEach(event -> running.add(threads.submit(event)));
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private static PublishedRanking ranking(String examPlanId, int qualified) {
        return new PublishedRanking(examPlanId, "考试", "hash", qualified, LocalDate.of(2025, 3, 20));
    }

    private static Qualification qualification(String examPlanId, int person) {
        return new Qualification(
                examPlanId,
                "QM-" + person,
                "QB1",
                QualificationTier.JUNIOR,
                41 + person,
                new BigDecimal("75.00"),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2028, 3, 1));
    }
}
