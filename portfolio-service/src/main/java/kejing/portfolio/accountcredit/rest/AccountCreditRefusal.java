package kejing.portfolio.accountcredit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposed division is refused. */
@Schema(examples = "{\"reason\":\"未附联合营销协议。\"}")
public record AccountCreditRefusal(
        @NotBlank @Size(max = 2000) String reason) {}
