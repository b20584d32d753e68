package kejing.performance.period.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new period over whole months.
 *
 * @param to the day after the last
 * @param schemeId null for the scheme in force on the first day
 */
@Schema(examples = """
                {"periodId":"2025","title":"2025 年度考核","from":"2025-01-01","to":"2026-01-01","schemeId":"PERFORMANCE-RULEBOOK-2"}""")
public record OpenPeriodRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String periodId,
        @NotBlank String title,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        String schemeId) {}
