package kejing.grading.branch.messaging;

import static java.util.Objects.requireNonNull;

import kejing.grading.branch.Branch;

/** What grading needs of {@code kejing.exam.branch-changed.v1}. */
public record BranchChangedV1(String branchId, String name, Boolean headOffice, Boolean active) {

    public static final String TYPE = "kejing.exam.branch-changed.v1";

    public BranchChangedV1 {
        requireNonNull(branchId, "branchId");
        requireNonNull(name, "name");
        requireNonNull(headOffice, "headOffice");
        requireNonNull(active, "active");
    }

    public Branch branch() {
        return new Branch(branchId, name, headOffice, active);
    }
}
