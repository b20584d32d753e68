package kejing.grading.committee.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import kejing.grading.committee.Motion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param staffId the candidate on whom the member does not vote */
@Schema(examples = "{\"staffId\":\"S0001\",\"ground\":\"KINSHIP\"}")
public record RecusalRequest(
        @NotBlank String staffId, @NotNull Motion.Ground ground) {}
