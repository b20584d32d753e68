package kejing.portfolio.servicecase.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period {@code [from, to)} that has ended. */
@Schema(examples = "{\"from\":\"2025-01-01\",\"to\":\"2025-02-01\"}")
public record RevisitSampleRequest(
        @NotNull LocalDate from, @NotNull LocalDate to) {}
