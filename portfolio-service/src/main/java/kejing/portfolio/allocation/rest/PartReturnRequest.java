package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a branch is to change its part again. */
@Schema(examples = "{\"reason\":\"请核对迁移证明\"}")
public record PartReturnRequest(@NotBlank @Size(max = 500) String reason) {}
