package kejing.portfolio.deadline.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kejing.portfolio.deadline.DeadlineKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reminder that was taken note of. */
@Schema(examples = "{\"kind\":\"VISIT\",\"ref\":\"C0001\",\"due\":\"2025-04-30\"}")
public record AcknowledgementRequest(
        @NotNull DeadlineKind kind,
        @NotBlank @Size(max = 200) String ref,
        @NotNull LocalDate due) {}
