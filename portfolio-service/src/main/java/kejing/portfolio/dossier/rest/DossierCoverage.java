package kejing.portfolio.dossier.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Clients with a dossier ÷ clients, of all that are seen and by leading manager. @param percent one decimal, HALF_UP */
public record DossierCoverage(LocalDate asOf, long clients, long covered, String percent, List<ByManager> managers) {

    /** @param staffId null for clients that nobody is responsible for */
    @Schema(name = "DossierCoverageByManager")
    public record ByManager(String branchId, String staffId, String name, long clients, long covered, String percent) {}
}
