package kejing.exam.organisation.rest;

import kejing.exam.organisation.Branch;
import kejing.exam.organisation.BranchDetails;

/** A branch as callers see it. */
public record BranchView(String branchId, String name, boolean headOffice, boolean active) {

    static BranchView of(Branch branch) {
        BranchDetails details = branch.details();
        return new BranchView(details.branchId(), details.name(), details.headOffice(), details.active());
    }
}
