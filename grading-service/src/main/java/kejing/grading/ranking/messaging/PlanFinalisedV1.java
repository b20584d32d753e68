package kejing.grading.ranking.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kejing.grading.candidate.FinalisedPlan;

/**
 * What grading needs of {@code kejing.exam.plan-finalised.v1}: an exam's scores are final.
 *
 * @param finalisedBy the subject of who finalised them, null if the exam did not tell
 */
public record PlanFinalisedV1(
        String planId,
        String title,
        Integer candidates,
        LocalDate cutOffDate,
        LocalDate finalisedOn,
        String finalisedBy) {

    public static final String TYPE = "kejing.exam.plan-finalised.v1";

    public PlanFinalisedV1 {
        requireNonNull(candidates, "candidates");
    }

    public FinalisedPlan plan() {
        return new FinalisedPlan(planId, title, candidates, cutOffDate, finalisedOn);
    }
}
