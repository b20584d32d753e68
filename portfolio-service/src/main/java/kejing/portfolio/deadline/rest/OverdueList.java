package kejing.portfolio.deadline.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is overdue in a branch, earliest deadline first.
 *
 * @param total how many there are
 * @param managers how many each manager has, most first; clients that nobody is responsible for have no manager
 * @param next cursor of the next page, null on the last
 */
public record OverdueList(
        LocalDate asOf,
        String branchId,
        int total,
        List<ManagerCount> managers,
        List<DeadlineView> items,
        String next) {

    /** @param staffId null for clients that nobody is responsible for; @param visits how many of them are visits */
    @Schema(name = "OverdueOfManager")
    public record ManagerCount(String staffId, String name, int total, int visits) {}
}
