package kejing.portfolio.servicecase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kejing.portfolio.servicecase.CaseOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was done.
 *
 * @param outcome for an application, and for nothing else (W-33)
 * @param returnReason if, and only if, the application is returned
 */
@Schema(examples = "{\"handling\":\"已核实并向客户致歉，增开一个窗口\"}")
public record CaseResolutionRequest(
        @NotBlank @Size(max = 4000) String handling,
        CaseOutcome outcome,
        @Size(max = 2000) String returnReason) {}
