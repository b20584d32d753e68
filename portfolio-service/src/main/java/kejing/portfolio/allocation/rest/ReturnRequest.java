package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the plan goes back. */
@Schema(examples = "{\"reason\":\"请核对城东支行大户的开拓记录\"}")
public record ReturnRequest(@NotBlank @Size(max = 500) String reason) {}
