package kejing.portfolio.marketing.stage.rest;

import java.time.LocalDate;
import java.util.List;
import kejing.chassis.problem.Text;
import kejing.portfolio.marketing.stage.ClientStages;
import kejing.portfolio.marketing.stage.StepRecord;
import kejing.portfolio.marketing.stage.Targets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target with everything that was done about it.
 *
 * @param records in the order in which they were done
 * @param proofs what there is that may prove a step
 */
public record TargetDetail(TargetView target, List<StepView> records, List<Targets.Choice> proofs) {

    /** @param title the step's, as the scheme in force names it */
    @Schema(name = "StepView")
    public record StepView(
            String recordId,
            String step,
            Text title,
            LocalDate doneOn,
            String remark,
            List<String> managers,
            ClientStages.Proof proof,
            String proofRef,
            StepRecord.Outcome outcome,
            String reason,
            String schemeId) {}

    /** The same without the number of a prospect: the answer to a creating request is kept, and the number is not. */
    TargetDetail toBeKept() {
        return new TargetDetail(target.withoutRegistration(), records, proofs);
    }
}
