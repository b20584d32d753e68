package kejing.portfolio.allocation;

import kejing.portfolio.qualification.QualificationTier;

/**
 * A qualified relationship manager who takes part in an allocation.
 *
 * @param branchId the branch where he works now
 * @param rank place in the published ranking, 1 is best (R9)
 */
public record RelationshipManager(String staffId, String branchId, QualificationTier tier, int rank) {}
