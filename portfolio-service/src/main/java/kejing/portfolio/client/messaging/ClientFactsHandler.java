package kejing.portfolio.client.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.portfolio.client.ImportClients;

/** Takes {@code corebanking.client-facts.v1}: the facts of a client on a day, as a row of the file has them. */
@ApplicationScoped
class ClientFactsHandler implements EventHandler {

    static final String TYPE = "corebanking.client-facts.v1";

    private final ImportClients importClients;

    ClientFactsHandler(ImportClients importClients) {
        this.importClients = importClients;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void apply(Event event) {
        SameClient.require(event);
        importClients.takeOne(event.data());
    }
}
