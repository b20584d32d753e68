package kejing.grading.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kejing.chassis.event.Event;
import kejing.chassis.identity.Directory;
import kejing.chassis.scheme.Schemes;
import kejing.grading.ExamEvents;
import kejing.grading.GradingApi;
import kejing.grading.candidate.Candidate;
import kejing.grading.candidate.FinalisedPlan;
import kejing.grading.ranking.messaging.ComponentScoresFinalisedV1;
import kejing.grading.ranking.messaging.PlanFinalisedV1;
import kejing.testkit.StackResource;
import kejing.testkit.Staff;
import kejing.testkit.TestEvents;
import org.junit.jupiter.api.Test;

/** Anybody who has the event log and the scheme comes to the ranking that was approved, to the same hash. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RecomputedFromTheLogTest {
    private static final String PLAN = "RM-LOG";

    @Inject
    Directory directory;

    @Inject
    Schemes schemes;

    @Test
    void theLogGivesTheSameHashInAnyOrder() {
        directory.put(Staff.of("LOG-MK", "HO", "employee", "marketing"));
        var entries = new ArrayList<ExamEvents.Entry>();
        for (int i = 0; i < 60; i++) {
            entries.add(new ExamEvents.Entry(
                    "LOG-%02d".formatted(i),
                    "B0" + i % 3,
                    40 + i % 9 + ".50",
                    "25." + i % 4 + "0",
                    "18.00",
                    "1" + i % 7));
        }
        new ExamEvents(PLAN).all(entries, "2025-02-28");
        var approved = GradingApi.as("LOG-MK").awaitRanking(PLAN);

        var log = new ArrayList<>(TestEvents.log("kejing.exam").stream()
                .filter(event -> event.aggregateId().equals(PLAN))
                .toList());
        Collections.shuffle(log, new Random(20_250_228));

        assertThat(log).hasSizeGreaterThanOrEqualTo(2 * entries.size());
        assertThat(hash(log)).isEqualTo(approved);
        var other = new ArrayList<>(log);
        other.removeIf(event -> event.type().equals(ComponentScoresFinalisedV1.TYPE)
                && event.as(ComponentScoresFinalisedV1.class).staffId().equals("LOG-00"));
        assertThat(hash(other)).isNotEqualTo(approved);
    }

    private String hash(List<Event> log) {
        FinalisedPlan plan = log.stream()
                .filter(event -> event.type().equals(PlanFinalisedV1.TYPE))
                .map(event -> event.as(PlanFinalisedV1.class).plan())
                .findFirst()
                .orElseThrow();
        List<Candidate> candidates = log.stream()
                .filter(event -> event.type().equals(ComponentScoresFinalisedV1.TYPE))
                .map(event -> event.as(ComponentScoresFinalisedV1.class).candidate())
                .distinct()
                .toList();
        var scheme = schemes.inForce(GradingScheme.KIND, plan.cutOffDate(), GradingRules.class);
        var board = new RankingPolicy(scheme.parameters()).rank(candidates);
        return RankingNotice.of(plan, scheme.schemeId(), scheme.hash(), board).hash();
    }
}
