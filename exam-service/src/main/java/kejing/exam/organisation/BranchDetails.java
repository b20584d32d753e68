package kejing.exam.organisation;

/**
 * What a bank tells about a branch.
 *
 * @param headOffice whether it is a unit of the head office; its people register at HR (党群人事部, Q-01)
 */
public record BranchDetails(String branchId, String name, boolean headOffice, boolean active) {}
