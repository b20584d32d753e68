package kejing.portfolio.dossier.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item to take out of the dossier. */
@Schema(examples = "{\"code\":\"SURVEY_FORM\",\"reason\":\"错放其他客户材料\"}")
public record DossierWithdrawalRequest(
        @NotBlank @Size(max = 64) String code,
        @NotBlank @Size(max = 500) String reason) {}
