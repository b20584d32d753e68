package kejing.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kejing.chassis.event.Event;
import kejing.grading.branch.messaging.BranchChangedV1;
import kejing.grading.evaluation.messaging.EvaluationCompletedV1;
import kejing.grading.involvement.ExamMarker;
import kejing.grading.ladder.messaging.PeriodClosedV1;
import kejing.grading.ranking.messaging.ComponentScoresFinalisedV1;
import kejing.grading.ranking.messaging.PlanFinalisedV1;
import kejing.grading.staff.messaging.StaffMemberChangedV1;
import kejing.testkit.EventContracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every example that the producers have ever published, as the handlers do. */
class ConsumedContractsTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void readsEveryExampleOfTheProducer(String producer, String type, Reader reader) {
        for (JsonNode example : EventContracts.examples(producer, type)) {
            assertThatCode(() -> reader.read(event(type, example)))
                    .as(example.toString())
                    .doesNotThrowAnyException();
        }
    }

    static Stream<Arguments> readsEveryExampleOfTheProducer() {
        return Stream.of(
                Arguments.of("exam-service", StaffMemberChangedV1.TYPE, (Reader)
                        event -> event.as(StaffMemberChangedV1.class).person()),
                Arguments.of("exam-service", BranchChangedV1.TYPE, (Reader)
                        event -> event.as(BranchChangedV1.class).branch()),
                Arguments.of("exam-service", ComponentScoresFinalisedV1.TYPE, (Reader)
                        event -> event.as(ComponentScoresFinalisedV1.class).candidate()),
                Arguments.of("exam-service", PlanFinalisedV1.TYPE, (Reader)
                        event -> event.as(PlanFinalisedV1.class).plan()),
                Arguments.of("performance-service", EvaluationCompletedV1.TYPE, (Reader)
                        event -> event.as(EvaluationCompletedV1.class).evaluation()),
                Arguments.of("performance-service", PeriodClosedV1.TYPE, (Reader)
                        event -> event.as(PeriodClosedV1.class).period().orElseThrow()));
    }

    @Test
    void knowsNoMarkersWhereTheExamToldNone() {
        var told = EventContracts.examples("exam-service", ComponentScoresFinalisedV1.TYPE).stream()
                .collect(Collectors.partitioningBy(example -> example.has("markers")));

        assertThat(told.get(true))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(markers(example))
                        .hasSize(example.get("markers").size()));
        assertThat(told.get(false))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(markers(example)).isEmpty());
    }

    private static List<ExamMarker> markers(JsonNode example) {
        return event(ComponentScoresFinalisedV1.TYPE, example)
                .as(ComponentScoresFinalisedV1.class)
                .markers();
    }

    private static Event event(String type, JsonNode example) {
        return new Event(UUID.nameUUIDFromBytes(new byte[0]), type, "a", "1", 1, Instant.EPOCH, example);
    }

    interface Reader {
        Object read(Event event);
    }
}
