package kejing.exam.organisation.messaging;

import kejing.chassis.event.NewEvent;
import kejing.exam.organisation.BranchDetails;

/** A branch was added or changed. */
public record BranchChangedV1(String branchId, String name, boolean headOffice, boolean active) {

    public static final String TYPE = "kejing.exam.branch-changed.v1";

    public static NewEvent of(BranchDetails branch) {
        return new NewEvent(
                TYPE,
                "branch",
                branch.branchId(),
                new BranchChangedV1(branch.branchId(), branch.name(), branch.headOffice(), branch.active()));
    }
}
