package kejing.portfolio.servicecase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the client was answered.
 *
 * @param promisedAt the promised time, unless it was given before
 */
@Schema(examples = "{\"text\":\"已致电说明，今日下午答复\",\"promisedAt\":\"2099-06-01T17:00:00+08:00\"}")
public record CaseResponseRequest(
        @NotBlank @Size(max = 4000) String text, Instant promisedAt) {}
