package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Confirms that the handover of the branch's clients is signed by giver, receiver and supervisor. */
@Schema(examples = "{\"branchId\":\"B01\"}")
public record HandoverRequest(@NotBlank String branchId) {}
