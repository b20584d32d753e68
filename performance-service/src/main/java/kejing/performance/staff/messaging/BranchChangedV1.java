package kejing.performance.staff.messaging;

import static java.util.Objects.requireNonNull;

/** What this service reads of {@value #TYPE}. */
record BranchChangedV1(String branchId, String name, boolean headOffice, boolean active) {

    static final String TYPE = "kejing.exam.branch-changed.v1";

    BranchChangedV1 {
        requireNonNull(branchId, "branchId");
        requireNonNull(name, "name");
    }
}
