package kejing.grading.staff.messaging;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import kejing.chassis.identity.Person;

/** What grading needs of {@code kejing.exam.staff-member-changed.v1}. */
public record StaffMemberChangedV1(
        String staffId, String subject, String name, String branchId, Set<String> roles, Boolean active) {

    public static final String TYPE = "kejing.exam.staff-member-changed.v1";

    public StaffMemberChangedV1 {
        requireNonNull(staffId, "staffId");
        requireNonNull(subject, "subject");
        requireNonNull(name, "name");
        requireNonNull(branchId, "branchId");
        requireNonNull(active, "active");
        roles = Set.copyOf(roles);
    }

    public Person person() {
        return new Person(subject, staffId, name, branchId, roles, active);
    }
}
