package kejing.performance.responsibility.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import kejing.chassis.event.Event;
import kejing.performance.responsibility.Assignment;
import kejing.performance.responsibility.Holder;
import kejing.testkit.EventContracts;
import org.junit.jupiter.api.Test;

/** This service reads every example that the portfolio service publishes. */
class PortfolioExamplesTest {

    @Test
    void readsClients() {
        for (JsonNode example : EventContracts.examples("portfolio-service", ClientRegisteredV1.TYPE)) {
            ClientRegisteredV1 client = event(example).as(ClientRegisteredV1.class);
            assertThat(client.clientId()).isEqualTo(example.get("clientId").asText());
            assertThat(client.groupId() == null)
                    .isEqualTo(example.path("groupId").isNull() || !example.has("groupId"));
        }
    }

    @Test
    void readsResponsibilitiesWhoseSharesSumToOne() {
        for (JsonNode example : EventContracts.examples("portfolio-service", ResponsibilityAssignedV1.TYPE)) {
            ResponsibilityAssignedV1 assigned = event(example).as(ResponsibilityAssignedV1.class);
            Assignment assignment = new Assignment(
                    assigned.from(),
                    assigned.holders().stream()
                            .map(holder -> new Holder(holder.staffId(), holder.share(), holder.lead()))
                            .toList());
            assertThat(assignment.holders()).hasSize(example.get("holders").size());
            assertThat(assigned.basis())
                    .isIn("INCUMBENT", "ALLOCATION", "REALLOCATION", "COMPETITION", "DEVELOPMENT_CLAIM");
        }
    }

    @Test
    void readsSharesOfAccountsThatSumToOne() {
        for (JsonNode example : EventContracts.examples("portfolio-service", AccountCreditAssignedV1.TYPE)) {
            AccountCreditAssignedV1 assigned = event(example).as(AccountCreditAssignedV1.class);
            Assignment assignment = new Assignment(
                    assigned.from(),
                    assigned.holders().stream()
                            .map(holder -> new Holder(holder.staffId(), holder.share(), false))
                            .toList());
            assertThat(assigned.accountId()).isEqualTo(example.get("accountId").asText());
            assertThat(assignment.holders()).hasSize(example.get("holders").size());
        }
    }

    private static Event event(JsonNode data) {
        return new Event(new UUID(0, 1), "example", "example", "1", 1, Instant.EPOCH, data);
    }
}
