package kejing.portfolio.allocation;

import java.time.Instant;

/**
 * The handover of one branch's clients under a plan (交接, H-01, SEM-6).
 *
 * @param completedBy who confirmed that the signed handover is complete, null while it is open
 */
public record BranchHandover(String planId, String branchId, int clients, String completedBy, Instant completedAt) {

    public boolean isComplete() {
        return completedAt != null;
    }
}
