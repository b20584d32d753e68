package kejing.portfolio.worklog.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new own task. @param dueOn null if there is no day */
@Schema(examples = "{\"title\":\"准备授信材料\",\"urgent\":true,\"important\":true,\"dueOn\":\"2025-04-18\"}")
public record OwnTaskRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull Boolean urgent,
        @NotNull Boolean important,
        LocalDate dueOn) {}
