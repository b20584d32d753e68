package kejing.grading.appeal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.grading.appeal.AppealPolicy.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision of an appeal. A re-mark gives no score: it is computed from the marks.
 *
 * @param score the corrected component of a clerical or eligibility appeal
 * @param adaptability the corrected adaptability of an interview
 * @param recomputed the written part of everybody who received a defective item
 */
@Schema(examples = "{\"upheld\":true,\"reason\":\"登分时漏加一题\",\"score\":\"43.50\"}")
public record DecideAppealRequest(
        @NotNull Boolean upheld,
        @NotBlank @Size(max = 2000) String reason,
        @PositiveOrZero @Digits(integer = 3, fraction = 2) BigDecimal score,
        @PositiveOrZero @Digits(integer = 3, fraction = 2) BigDecimal adaptability,
        @Size(max = 5000) List<@NotNull @Valid Recomputed> recomputed) {

    /** The written part of one candidate after an item was voided. */
    public record Recomputed(
            @NotBlank @Size(max = 64) String staffId,

            @NotNull @PositiveOrZero @Digits(integer = 3, fraction = 2)
            BigDecimal written) {}

    /** What was found, null if it is dismissed. */
    Finding finding() {
        var everybody = new TreeMap<String, BigDecimal>();
        for (var one : recomputed == null ? List.<Recomputed>of() : recomputed) {
            if (everybody.put(one.staffId(), one.written()) != null) {
                throw Problem.form(
                        "candidate-twice",
                        Text.of("考生 %s 重复出现，请只保留一条", "Candidate %s appears twice; keep one line", one.staffId()));
            }
        }
        if (!upheld) {
            if (score != null || adaptability != null || !everybody.isEmpty()) {
                throw Problem.form(
                        "dismissed-changes-nothing", Text.of("驳回的申诉不得更正成绩", "A dismissed appeal corrects nothing"));
            }
            return null;
        }
        return new Finding(score, adaptability, everybody);
    }
}
