package kejing.exam.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kejing.exam.organisation.BusinessId;
import kejing.exam.plan.PlanDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan to be drafted.
 *
 * @param cutOffDate the last day that counts for experience; without one the last day of registration
 * @param schemeId the exam scheme; without one the scheme in force on the cut-off date
 */
@Schema(examples = """
                {"planId":"RM-2025","title":"2025年客户经理资格考试","cutOffDate":"2025-02-28",
                 "registrationFrom":"2025-02-10","registrationTo":"2025-02-28","schemeId":"EXAM-RULEBOOK-1"}""")
public record PlanRequest(
        @NotNull @Pattern(regexp = BusinessId.FORM) String planId,
        @NotBlank @Size(max = 200) String title,
        LocalDate cutOffDate,
        @NotNull LocalDate registrationFrom,
        @NotNull LocalDate registrationTo,
        @Size(min = 1, max = 100) String schemeId) {

    PlanDraft draft() {
        return new PlanDraft(planId, title, cutOffDate, registrationFrom, registrationTo, schemeId);
    }
}
