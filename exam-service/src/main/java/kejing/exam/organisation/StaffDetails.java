package kejing.exam.organisation;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a bank tells about a member of staff.
 *
 * @param subject the id of the person's sign-in account
 * @param roles the roles that the person holds, never without {@code employee}
 */
public record StaffDetails(
        String staffId,
        String subject,
        String name,
        String branchId,
        Set<String> roles,
        LocalDate joinedOn,
        boolean active) {

    public StaffDetails {
        roles = Set.copyOf(roles);
    }
}
