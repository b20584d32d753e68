package kejing.performance.staff;

import java.time.LocalDate;

/**
 * A member of staff.
 *
 * @param joinedOn first day of service
 * @param tier SENIOR, INTERMEDIATE or JUNIOR, or null without a qualification
 */
public record StaffMember(String staffId, String name, String branchId, LocalDate joinedOn, String tier) {}
