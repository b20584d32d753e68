package kejing.exam.plan.messaging;

import java.time.LocalDate;
import kejing.chassis.event.NewEvent;
import kejing.exam.plan.ExamPlan;

/**
 * A plan's scores are final; it follows the components of its last candidate.
 *
 * @param finalisedBy who finalised them, by the subject of the sign-in account
 */
public record PlanFinalisedV1(
        String planId, String title, int candidates, LocalDate cutOffDate, LocalDate finalisedOn, String finalisedBy) {

    public static final String TYPE = "kejing.exam.plan-finalised.v1";

    public static NewEvent of(ExamPlan plan, int candidates) {
        return new NewEvent(
                TYPE,
                "exam-plan",
                plan.planId(),
                new PlanFinalisedV1(
                        plan.planId(),
                        plan.title(),
                        candidates,
                        plan.cutOffDate(),
                        plan.finalisedOn(),
                        plan.finalisedBy()));
    }
}
