package kejing.portfolio.organisation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import kejing.chassis.event.Event;
import kejing.testkit.EventContracts;
import org.junit.jupiter.api.Test;

/** We read every example that exam publishes. */
class ConsumedEventsTest {

    @Test
    void readsBranches() {
        for (JsonNode example : EventContracts.examples("exam-service", BranchChangedV1.TYPE)) {
            BranchChangedV1 read = event(BranchChangedV1.TYPE, example).as(BranchChangedV1.class);
            assertThat(read.branchId()).isEqualTo(example.get("branchId").asText());
        }
    }

    @Test
    void readsStaff() {
        for (JsonNode example : EventContracts.examples("exam-service", StaffMemberChangedV1.TYPE)) {
            StaffMemberChangedV1 read =
                    event(StaffMemberChangedV1.TYPE, example).as(StaffMemberChangedV1.class);
            assertThat(read.staffId()).isEqualTo(example.get("staffId").asText());
            assertThat(read.roles()).hasSize(example.get("roles").size());
        }
    }

    private static Event event(String type, JsonNode data) {
        return new Event(new UUID(0, 1), type, "any", "1", 1, Instant.EPOCH, data);
    }
}
