package kejing.portfolio.departure.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody leaves. @param lastDay the last day at work */
@Schema(examples = "{\"staffId\":\"S0001\",\"lastDay\":\"2025-09-30\",\"reason\":\"调离\"}")
public record DepartureRequest(
        @NotBlank String staffId,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 500) String reason) {}
