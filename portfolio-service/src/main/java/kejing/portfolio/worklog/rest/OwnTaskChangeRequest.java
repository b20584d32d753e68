package kejing.portfolio.worklog.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An own task as it is to be. @param done whether it is done; false opens it again */
@Schema(examples = "{\"title\":\"准备授信材料\",\"urgent\":false,\"important\":true,\"dueOn\":\"2025-04-25\",\"done\":false}")
public record OwnTaskChangeRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull Boolean urgent,
        @NotNull Boolean important,
        LocalDate dueOn,
        @NotNull Boolean done) {}
