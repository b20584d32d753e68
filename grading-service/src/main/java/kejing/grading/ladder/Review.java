package kejing.grading.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a closed period says of a person.
 *
 * @param to the day after the period's last, on which its result takes effect
 * @param score the evaluation's total; empty if the person has none (缺考核)
 * @param schemeId the ladder scheme that was in force when the period was first judged for the person
 * @param branchId the person's branch at that time
 */
public record Review(
        String periodId,
        Cadence cadence,
        LocalDate from,
        LocalDate to,
        Optional<BigDecimal> score,
        String schemeId,
        LadderRules rules,
        String branchId) {

    MoveRule rule() {
        return rules.evaluationIn(branchId).of(cadence);
    }
}
