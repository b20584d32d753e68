package kejing.portfolio.ledger.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an entry is completed and what came of it. */
@Schema(examples = "{\"entryId\":\"e-1\",\"completedOn\":\"2025-04-16\",\"result\":\"当日支付完毕，凭证已归档\"}")
public record LedgerCompletionRequest(
        @NotBlank @Size(max = 64) String entryId,
        @NotNull LocalDate completedOn,
        @NotBlank @Size(max = 1000) String result) {}
