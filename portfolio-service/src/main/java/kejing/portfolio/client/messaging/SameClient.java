package kejing.portfolio.client.messaging;

import kejing.chassis.event.Event;

/** The order of a client's events holds only if all of them carry the client as their aggregate. */
final class SameClient {

    private SameClient() {}

    static void require(Event event) {
        String clientId = event.data().path("clientId").asText();
        if (!event.aggregateType().equals("client") || !event.aggregateId().equals(clientId)) {
            throw new IllegalArgumentException("clientId \"%s\" is not the subject %s/%s of the event"
                    .formatted(clientId, event.aggregateType(), event.aggregateId()));
        }
    }
}
