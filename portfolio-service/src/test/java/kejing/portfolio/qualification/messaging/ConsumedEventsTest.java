package kejing.portfolio.qualification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import kejing.chassis.event.Event;
import kejing.testkit.EventContracts;
import org.junit.jupiter.api.Test;

/** We read every example that grading publishes. */
class ConsumedEventsTest {

    @Test
    void readsRankings() {
        for (JsonNode example : EventContracts.examples("grading-service", RankingPublishedV1.TYPE)) {
            RankingPublishedV1 read = event(RankingPublishedV1.TYPE, example).as(RankingPublishedV1.class);
            assertThat(read.qualified()).isEqualTo(example.get("qualified").asInt());
        }
    }

    @Test
    void readsQualifications() {
        for (JsonNode example : EventContracts.examples("grading-service", QualificationGrantedV1.TYPE)) {
            QualificationGrantedV1 read =
                    event(QualificationGrantedV1.TYPE, example).as(QualificationGrantedV1.class);
            assertThat(read.total()).isEqualByComparingTo(example.get("total").asText());
            assertThat(read.tier().name()).isEqualTo(example.get("tier").asText());
        }
    }

    @Test
    void readsChangesOfQualifications() {
        for (JsonNode example : EventContracts.examples("grading-service", QualificationChangedV1.TYPE)) {
            QualificationChangedV1 read =
                    event(QualificationChangedV1.TYPE, example).as(QualificationChangedV1.class);
            assertThat(read.standing().holds())
                    .isEqualTo(example.get("state").asText().equals("ACTIVE"));
        }
    }

    private static Event event(String type, JsonNode data) {
        return new Event(new UUID(0, 1), type, "any", "1", 1, Instant.EPOCH, data);
    }
}
