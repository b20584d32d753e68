package kejing.performance.responsibility.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.performance.responsibility.Assignment;
import kejing.performance.responsibility.Holder;
import kejing.performance.responsibility.Responsibilities;

/** Takes dated responsibilities in; shares that do not sum to 1 are refused, which parks the client (SEM-7). */
@ApplicationScoped
public class ResponsibilityAssigned implements EventHandler {

    private final Responsibilities responsibilities;

    ResponsibilityAssigned(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @Override
    public String type() {
        return ResponsibilityAssignedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        ResponsibilityAssignedV1 assigned = event.as(ResponsibilityAssignedV1.class);
        Assignment assignment = new Assignment(
                assigned.from(),
                assigned.holders().stream()
                        .map(holder -> new Holder(holder.staffId(), holder.share(), holder.lead()))
                        .toList());
        responsibilities.assign(assigned.clientId(), assignment, assigned.basis(), assigned.planId());
    }
}
