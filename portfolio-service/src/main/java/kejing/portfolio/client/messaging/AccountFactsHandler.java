package kejing.portfolio.client.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.portfolio.client.ImportAccounts;

/**
 * Takes {@code corebanking.account-facts.v1}: the state of an account on a day. It belongs to its client's aggregate, so it
 * never overtakes the client.
 */
@ApplicationScoped
class AccountFactsHandler implements EventHandler {

    static final String TYPE = "corebanking.account-facts.v1";

    private final ImportAccounts importAccounts;

    AccountFactsHandler(ImportAccounts importAccounts) {
        this.importAccounts = importAccounts;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void apply(Event event) {
        SameClient.require(event);
        importAccounts.takeOne(event.data());
    }
}
