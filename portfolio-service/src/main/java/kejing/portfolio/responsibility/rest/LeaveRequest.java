package kejing.portfolio.responsibility.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short leave. @param to the first day back, at most five months later */
@Schema(examples = "{\"staffId\":\"S0001\",\"deputyId\":\"S0013\",\"from\":\"2026-12-01\",\"to\":\"2027-01-15\"}")
public record LeaveRequest(
        @NotBlank String staffId,
        @NotBlank String deputyId,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
