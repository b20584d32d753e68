package kejing.portfolio.dossier.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item to file.
 *
 * @param sha256 of the scanned file, null if there is none
 * @param doubleArchived whether the original lies in the vault and a copy is at hand
 */
@Schema(
        examples =
                "{\"code\":\"SURVEY_FORM\",\"dated\":\"2025-04-16\",\"name\":\"2025 年走访调查表\",\"doubleArchived\":true}")
public record DossierItemRequest(
        @NotBlank @Size(max = 64) String code,
        @NotNull LocalDate dated,
        @NotBlank @Size(max = 200) String name,
        @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @NotNull Boolean doubleArchived) {}
