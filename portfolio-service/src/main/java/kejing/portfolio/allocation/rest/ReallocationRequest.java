package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Proposes new holders under an id of one's own.
 *
 * @param staffId whose clients are to be given to others; or
 * @param clientIds single clients
 * @param effectiveFrom first day of the new holders, at 00:00
 */
@Schema(examples = "{\"reallocationId\":\"REALLOC-2025-07\",\"staffId\":\"RM-0042\",\"effectiveFrom\":\"2025-07-01\"}")
public record ReallocationRequest(
        @NotBlank @Size(max = 64) String reallocationId,
        @Size(max = 64) String staffId,
        @Size(max = 10_000) Set<@NotBlank String> clientIds,
        @NotNull LocalDate effectiveFrom) {}
