package kejing.performance.responsibility.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.performance.responsibility.Responsibilities;

/** Takes clients in. */
@ApplicationScoped
public class ClientRegistered implements EventHandler {

    private final Responsibilities responsibilities;

    ClientRegistered(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @Override
    public String type() {
        return ClientRegisteredV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        ClientRegisteredV1 client = event.as(ClientRegisteredV1.class);
        responsibilities.putClient(
                client.clientId(),
                client.branchId(),
                client.groupId(),
                client.tier(),
                client.corporate(),
                client.referenceDate());
    }
}
