package kejing.portfolio.servicecase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reason of the scheme for which the clock stands still. */
@Schema(examples = "{\"reason\":\"WAITING_FOR_CLIENT\"}")
public record CasePauseRequest(@NotBlank @Size(max = 64) String reason) {}
