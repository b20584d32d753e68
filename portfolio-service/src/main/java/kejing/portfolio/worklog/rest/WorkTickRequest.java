package kejing.portfolio.worklog.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recurring task that was done today. @param task its key in the scheme */
@Schema(examples = "{\"task\":\"visits\"}")
public record WorkTickRequest(@NotBlank @Size(max = 64) String task) {}
