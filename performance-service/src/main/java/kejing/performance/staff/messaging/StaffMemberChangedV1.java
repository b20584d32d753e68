package kejing.performance.staff.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;

/** What this service reads of {@value #TYPE}. */
record StaffMemberChangedV1(
        String staffId,
        String subject,
        String name,
        String branchId,
        Set<String> roles,
        LocalDate joinedOn,
        boolean active) {

    static final String TYPE = "kejing.exam.staff-member-changed.v1";

    StaffMemberChangedV1 {
        requireNonNull(staffId, "staffId");
        requireNonNull(subject, "subject");
        requireNonNull(name, "name");
        requireNonNull(branchId, "branchId");
        requireNonNull(joinedOn, "joinedOn");
        roles = Set.copyOf(roles);
    }
}
