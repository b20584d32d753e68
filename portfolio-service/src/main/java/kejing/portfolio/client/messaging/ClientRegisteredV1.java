package kejing.portfolio.client.messaging;

import java.time.LocalDate;
import kejing.chassis.event.NewEvent;
import kejing.portfolio.client.Client;
import kejing.portfolio.client.ClientTier;

/** {@code kejing.portfolio.client-registered.v1}: a client is new, or what is told of it here has changed. */
public record ClientRegisteredV1(
        String clientId, String branchId, String groupId, ClientTier tier, boolean corporate, LocalDate referenceDate) {

    public static final String TYPE = "kejing.portfolio.client-registered.v1";

    public static ClientRegisteredV1 of(Client client) {
        return new ClientRegisteredV1(
                client.clientId(),
                client.branchId(),
                client.groupId(),
                client.tier(),
                client.corporate(),
                client.referenceDate());
    }

    public NewEvent asEvent() {
        return new NewEvent(TYPE, "client", clientId, this);
    }
}
