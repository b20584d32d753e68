package kejing.portfolio.research.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report to hand in.
 *
 * @param half such as {@code 2025-H1}
 * @param fileName and
 * @param sha256 of the full text, both or neither
 */
@Schema(examples = "{\"half\":\"2025-H1\",\"title\":\"城东建材市场调研\",\"findings\":\"商户 120 户，半数无贷款，结算多在他行。\"}")
public record ResearchReportRequest(
        @NotNull @Size(max = 7) String half,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String findings,
        @Size(min = 1, max = 200) String fileName,
        @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
