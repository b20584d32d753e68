package kejing.portfolio.satisfaction.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round about a period {@code [from, to)} that has ended. */
@Schema(examples = "{\"title\":\"2025 年一季度客户满意度调查\",\"from\":\"2025-01-01\",\"to\":\"2025-04-01\"}")
public record SurveyRoundRequest(
        @NotBlank @Size(max = 120) String title,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
