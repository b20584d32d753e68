package kejing.grading.publicity.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.candidate.Part;
import kejing.grading.ranking.ScoreCorrection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision of an objection.
 *
 * @param disqualify whether the person is disqualified; then no score is given
 * @param correctedPart the part whose score is corrected, with {@code correctedScore}; both or neither
 */
@Schema(
        examples =
                "{\"upheld\":true,\"reason\":\"经核实任职起始日有误\",\"correctedPart\":\"EXPERIENCE\",\"correctedScore\":\"9.00\"}")
public record DecideObjectionRequest(
        @NotNull Boolean upheld,
        @NotBlank @Size(max = 2000) String reason,
        Boolean disqualify,
        Part correctedPart,
        @Digits(integer = 3, fraction = 2) BigDecimal correctedScore) {

    ScoreCorrection correction(String staffId) {
        boolean out = Boolean.TRUE.equals(disqualify);
        if ((correctedPart == null) != (correctedScore == null) || (out && correctedPart != null)) {
            throw Problem.form(
                    "one-measure",
                    Text.of("更正须同时填写部分与分数，且不得与取消资格并用", "Give a part with its score, or disqualify, not both"));
        }
        if (out) {
            return ScoreCorrection.disqualified(staffId);
        }
        return correctedPart == null ? null : ScoreCorrection.scored(staffId, correctedPart, correctedScore, null);
    }
}
