package kejing.portfolio.organisation.messaging;

import static java.util.Objects.requireNonNull;

/** What we need of {@code kejing.exam.branch-changed.v1}. */
record BranchChangedV1(String branchId, String name, Boolean headOffice, Boolean active) {

    static final String TYPE = "kejing.exam.branch-changed.v1";

    BranchChangedV1 {
        requireNonNull(branchId, "branchId");
        requireNonNull(name, "name");
        requireNonNull(headOffice, "headOffice");
        requireNonNull(active, "active");
    }
}
