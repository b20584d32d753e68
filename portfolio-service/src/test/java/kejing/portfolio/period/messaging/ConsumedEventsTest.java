package kejing.portfolio.period.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import kejing.chassis.event.Event;
import kejing.testkit.EventContracts;
import org.junit.jupiter.api.Test;

/** We read every example that performance publishes. */
class ConsumedEventsTest {

    @Test
    void readsClosedPeriods() {
        for (JsonNode example : EventContracts.examples("performance-service", PeriodClosedV1.TYPE)) {
            PeriodClosedV1 read = new Event(
                            new UUID(0, 1), PeriodClosedV1.TYPE, "period", "1", 1, Instant.EPOCH, example)
                    .as(PeriodClosedV1.class);
            assertThat(read.to()).isEqualTo(example.get("to").asText());
        }
    }
}
