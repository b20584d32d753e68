package kejing.exam.organisation.messaging;

import java.time.LocalDate;
import java.util.List;
import kejing.chassis.event.NewEvent;
import kejing.exam.organisation.StaffDetails;

/** A member of staff was added or changed: name, branch, roles, whether still with the bank. */
public record StaffMemberChangedV1(
        String staffId,
        String subject,
        String name,
        String branchId,
        List<String> roles,
        LocalDate joinedOn,
        boolean active) {

    public static final String TYPE = "kejing.exam.staff-member-changed.v1";

    public static NewEvent of(StaffDetails member) {
        return new NewEvent(
                TYPE,
                "staff",
                member.staffId(),
                new StaffMemberChangedV1(
                        member.staffId(),
                        member.subject(),
                        member.name(),
                        member.branchId(),
                        member.roles().stream().sorted().toList(),
                        member.joinedOn(),
                        member.active()));
    }
}
