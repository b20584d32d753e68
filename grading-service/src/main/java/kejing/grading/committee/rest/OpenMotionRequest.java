package kejing.grading.committee.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param noticeHash the hash of the closed notice that the committee decides on */
@Schema(
        examples =
                "{\"committeeId\":\"BG-01\",\"noticeHash\":\"0000000000000000000000000000000000000000000000000000000000000000\"}")
public record OpenMotionRequest(
        @NotBlank String committeeId,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String noticeHash) {}
