package kejing.grading.branch.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.grading.branch.Branches;

/** Keeps the names of the branches. */
@ApplicationScoped
public class BranchChanged implements EventHandler {
    private final Branches branches;

    BranchChanged(Branches branches) {
        this.branches = branches;
    }

    @Override
    public String type() {
        return BranchChangedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        branches.put(event.as(BranchChangedV1.class).branch());
    }
}
