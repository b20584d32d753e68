package kejing.exam.organisation.rest;

import java.time.LocalDate;
import java.util.List;
import kejing.exam.organisation.StaffDetails;
import kejing.exam.organisation.StaffMember;

/** A member of staff as callers see it. */
public record StaffView(
        String staffId,
        String subject,
        String name,
        String branchId,
        List<String> roles,
        LocalDate joinedOn,
        boolean active) {

    static StaffView of(StaffMember member) {
        StaffDetails details = member.details();
        return new StaffView(
                details.staffId(),
                details.subject(),
                details.name(),
                details.branchId(),
                details.roles().stream().sorted().toList(),
                details.joinedOn(),
                details.active());
    }
}
