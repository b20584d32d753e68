package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks who would take clients over.
 *
 * @param staffId whose clients; or
 * @param clientIds single clients
 */
@Schema(examples = "{\"staffId\":\"RM-0042\"}")
public record ReallocationQuestion(
        @Size(max = 64) String staffId, @Size(max = 10_000) Set<@NotBlank String> clientIds) {}
