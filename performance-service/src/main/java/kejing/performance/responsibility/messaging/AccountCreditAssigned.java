package kejing.performance.responsibility.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.performance.load.Freeze;
import kejing.performance.responsibility.Assignment;
import kejing.performance.responsibility.Holder;
import kejing.performance.responsibility.Responsibilities;

/**
 * Takes shares of single accounts in; shares that do not sum to 1 are refused, which parks the client (SEM-7). A period that is
 * computed already keeps what it was computed from.
 */
@ApplicationScoped
public class AccountCreditAssigned implements EventHandler {

    private final Responsibilities responsibilities;
    private final Freeze freeze;

    AccountCreditAssigned(Responsibilities responsibilities, Freeze freeze) {
        this.responsibilities = responsibilities;
        this.freeze = freeze;
    }

    @Override
    public String type() {
        return AccountCreditAssignedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        AccountCreditAssignedV1 assigned = event.as(AccountCreditAssignedV1.class);
        freeze.holdOpen();
        responsibilities.assignAccount(
                assigned.accountId(),
                new Assignment(
                        assigned.from(),
                        assigned.holders().stream()
                                .map(holder -> new Holder(holder.staffId(), holder.share(), false))
                                .toList()),
                assigned.decisionId());
    }
}
