package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks whether a plan from this ranking can obey the rules of this scheme. */
@Schema(examples = "{\"examPlanId\":\"RM-2025\",\"schemeId\":\"ALLOCATION-RULEBOOK-1\"}")
public record FeasibilityQuestion(
        @NotBlank String examPlanId, @NotBlank String schemeId) {}
