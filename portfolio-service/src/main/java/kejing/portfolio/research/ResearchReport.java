package kejing.portfolio.research;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report of market research.
 *
 * @param half such as {@code 2025-H1}
 * @param fileName null if the findings are all there is
 * @param sha256 of the file in lower-case hexadecimal, null if there is none
 */
@Schema(name = "ResearchReport")
public record ResearchReport(
        String reportId,
        String staffId,
        String half,
        String title,
        String findings,
        String fileName,
        String sha256,
        LocalDate submittedOn,
        Instant submittedAt) {}
