package kejing.portfolio.handover.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the signatures are taken back. */
@Schema(examples = "{\"reason\":\"余额核对有误，重新核对后再签\"}")
public record TakeBackRequest(@NotBlank @Size(max = 500) String reason) {}
