package kejing.portfolio.marketing.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that was done, as it was recorded.
 *
 * @param remark null if the proof says it all
 * @param managers staff ids of those who did it, the recorder first
 * @param proof what proves it, null if the remark has to do
 * @param proofRef the visit, agreement, campaign, forecast or plan; null without proof
 * @param outcome of an application (W-33), null for any other step
 * @param reason why the application was returned, else null
 */
public record StepRecord(
        String recordId,
        String targetId,
        String step,
        LocalDate doneOn,
        String remark,
        List<String> managers,
        ClientStages.Proof proof,
        String proofRef,
        Outcome outcome,
        String reason,
        String schemeId,
        Instant recordedAt) {

    /** What came of an application: complete papers are accepted at once, others returned with the reason (W-33). */
    @Schema(name = "ApplicationOutcome")
    public enum Outcome {
        ACCEPTED,
        RETURNED
    }

    /** Whether the step counts as done: a returned application does not. */
    public boolean done() {
        return outcome != Outcome.RETURNED;
    }
}
