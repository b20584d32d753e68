package kejing.portfolio.servicecase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an offered case is given back. */
@Schema(examples = "{\"reason\":\"不属本机构职责\"}")
public record CaseRefusalRequest(@NotBlank @Size(max = 2000) String reason) {}
