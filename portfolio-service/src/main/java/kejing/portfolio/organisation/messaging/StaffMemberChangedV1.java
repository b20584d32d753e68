package kejing.portfolio.organisation.messaging;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** What we need of {@code kejing.exam.staff-member-changed.v1}. */
record StaffMemberChangedV1(
        String staffId, String subject, String name, String branchId, Set<String> roles, Boolean active) {

    static final String TYPE = "kejing.exam.staff-member-changed.v1";

    StaffMemberChangedV1 {
        requireNonNull(staffId, "staffId");
        requireNonNull(subject, "subject");
        requireNonNull(name, "name");
        requireNonNull(branchId, "branchId");
        requireNonNull(active, "active");
        roles = Set.copyOf(roles);
    }
}
