package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a plan under an id of one's own. */
@Schema(examples = "{\"planId\":\"ALLOC-2025-B\",\"examPlanId\":\"RM-2025\",\"schemeId\":\"ALLOCATION-RULEBOOK-1\"}")
public record DraftPlanRequest(
        @NotBlank @Size(max = 64) String planId,
        @NotBlank String examPlanId,
        @NotBlank String schemeId) {}
