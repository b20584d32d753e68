package kejing.grading.ranking.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kejing.grading.candidate.Part;
import kejing.grading.ranking.ScoreCorrection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One score of a stored ranking, as it might be. */
@Schema(examples = "{\"planId\":\"RM-2025\",\"staffId\":\"S0001\",\"part\":\"WRITTEN\",\"score\":\"45.00\"}")
public record ScoreChangeRequest(
        @NotBlank @Size(max = 64) String planId,
        @NotBlank @Size(max = 64) String staffId,
        @NotNull Part part,

        @NotNull @PositiveOrZero @Digits(integer = 3, fraction = 2)
        BigDecimal score,

        @PositiveOrZero @Digits(integer = 3, fraction = 2) BigDecimal adaptability) {

    ScoreCorrection change() {
        return ScoreCorrection.scored(staffId, part, score, adaptability);
    }
}
