package kejing.performance.staff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kejing.chassis.event.Event;
import kejing.chassis.event.EventHandler;
import kejing.performance.staff.Staff;

/** Takes branches in. */
@ApplicationScoped
public class BranchChanged implements EventHandler {

    private final Staff staff;

    BranchChanged(Staff staff) {
        this.staff = staff;
    }

    @Override
    public String type() {
        return BranchChangedV1.TYPE;
    }

    @Override
    public void apply(Event event) {
        BranchChangedV1 branch = event.as(BranchChangedV1.class);
        staff.putBranch(branch.branchId(), branch.name(), branch.headOffice(), branch.active());
    }
}
