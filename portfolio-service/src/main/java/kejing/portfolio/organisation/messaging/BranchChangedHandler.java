package kejing.portfolio.organisation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.portfolio.organisation.Branch;
import kejing.portfolio.organisation.Branches;

/** Keeps the branches as exam states them. */
@ApplicationScoped
class BranchChangedHandler implements EventHandler {

    private final Branches branches;

    BranchChangedHandler(Branches branches) {
        this.branches = branches;
    }

    @Override
    public String type() {
        return BranchChangedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        BranchChangedV1 changed = event.as(BranchChangedV1.class);
        branches.put(new Branch(changed.branchId(), changed.name(), changed.headOffice(), changed.active()));
    }
}
