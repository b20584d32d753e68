package kejing.exam.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people that a branch registers. */
@Schema(examples = "{\"staffIds\":[\"S0001\",\"S0002\"]}")
public record RegistrationRequest(@NotEmpty @Size(max = 500) List<@NotBlank String> staffIds) {}
