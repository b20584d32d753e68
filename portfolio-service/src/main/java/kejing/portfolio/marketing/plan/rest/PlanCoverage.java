package kejing.portfolio.marketing.plan.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Companies with an approved plan for the year ÷ companies, by leading manager. @param percent one decimal, HALF_UP */
public record PlanCoverage(
        LocalDate asOf, int year, long clients, long covered, String percent, List<ByManager> managers) {

    /** @param staffId null for companies that nobody is responsible for */
    @Schema(name = "PlanCoverageByManager")
    public record ByManager(String branchId, String staffId, String name, long clients, long covered, String percent) {}
}
