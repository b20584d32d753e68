package kejing.grading.publicity.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param rankingHash the hash of the ranking that is to be posted */
@Schema(examples = "{\"rankingHash\":\"0000000000000000000000000000000000000000000000000000000000000000\"}")
public record PostNoticeRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String rankingHash) {}
