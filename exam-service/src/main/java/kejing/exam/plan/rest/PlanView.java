package kejing.exam.plan.rest;

import java.time.LocalDate;
import kejing.exam.plan.ExamPlan;
import kejing.exam.plan.PlanState;
import kejing.exam.plan.ScoreCaps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as callers see it. People who took a step are named by the subject of their account.
 *
 * @param schemeHash the hash of the exam scheme that the plan was drafted with
 * @param returnReason why the scores were sent back last, while they are being marked again
 */
public record PlanView(
        String planId,
        String title,
        PlanState state,
        LocalDate cutOffDate,
        LocalDate registrationFrom,
        LocalDate registrationTo,
        String schemeId,
        String schemeHash,
        Caps caps,
        String createdBy,
        String openedBy,
        String submittedBy,
        String finalisedBy,
        LocalDate finalisedOn,
        String returnReason) {

    /** The most points of each part, as decimal strings. */
    @Schema(name = "PlanCaps")
    public record Caps(String written, String conduct, String expression, String adaptability, String experience) {

        static Caps of(ScoreCaps caps) {
            return new Caps(
                    caps.written().toPlainString(),
                    caps.conduct().toPlainString(),
                    caps.expression().toPlainString(),
                    caps.adaptability().toPlainString(),
                    caps.experience().toPlainString());
        }
    }

    static PlanView of(ExamPlan plan) {
        return new PlanView(
                plan.planId(),
                plan.title(),
                plan.state(),
                plan.cutOffDate(),
                plan.registrationFrom(),
                plan.registrationTo(),
                plan.schemeId(),
                plan.schemeHash(),
                Caps.of(plan.caps()),
                plan.createdBy(),
                plan.openedBy(),
                plan.submittedBy(),
                plan.finalisedBy(),
                plan.finalisedOn(),
                plan.returnReason());
    }
}
