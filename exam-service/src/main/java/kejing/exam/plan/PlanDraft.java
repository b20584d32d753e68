package kejing.exam.plan;

import java.time.LocalDate;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/**
 * What somebody proposes as a plan.
 *
 * @param cutOffDate the last day that counts for experience; without one the last day of registration (R4 a)
 * @param registrationFrom the first day of registration
 * @param registrationTo the last day of registration
 * @param schemeId the exam scheme; without one the scheme in force on the cut-off date
 */
public record PlanDraft(
        String planId,
        String title,
        LocalDate cutOffDate,
        LocalDate registrationFrom,
        LocalDate registrationTo,
        String schemeId) {

    public PlanDraft {
        if (registrationTo.isBefore(registrationFrom)) {
            throw Problem.rule(
                    "registration-dates",
                    Text.of(
                            "报名截止日 %s 早于报名起始日 %s。",
                            "Registration ends on %s, before it starts on %s.", registrationTo, registrationFrom));
        }
        cutOffDate = cutOffDate == null ? registrationTo : cutOffDate;
    }
}
