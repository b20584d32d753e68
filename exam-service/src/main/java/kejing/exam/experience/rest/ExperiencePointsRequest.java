package kejing.exam.experience.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.exam.career.Post;
import kejing.exam.experience.DatedEmployment;
import kejing.exam.experience.DatedPost;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A career to be counted.
 *
 * @param schemeId the exam scheme to count by; without one the scheme in force on the cut-off date
 */
@Schema(examples = """
                {"cutOffDate":"2025-06-30",
                 "posts":[{"post":"VICE_PRESIDENT","from":"2020-01-01","to":"2023-05-31"},
                          {"post":"PRESIDENT","from":"2023-06-01","to":"2025-05-31"}],
                 "employments":[{"from":"2014-06-01","to":"2025-05-31"}]}""")
public record ExperiencePointsRequest(
        @NotNull LocalDate cutOffDate,
        String schemeId,
        @NotNull @Size(max = 100) List<@Valid @NotNull HeldPost> posts,
        @NotNull @Size(max = 100) List<@Valid @NotNull Employed> employments) {

    /**
     * A post; days inclusive.
     *
     * @param documented whether there is an appointment document; true if left out
     */
    public record HeldPost(@NotNull Post post, @NotNull LocalDate from, LocalDate to, Boolean documented) {

        DatedPost dated() {
            requireOrder(from, to);
            return new DatedPost(post, from, to, documented == null || documented);
        }
    }

    /** An employment in finance; days inclusive. */
    public record Employed(@NotNull LocalDate from, LocalDate to) {

        DatedEmployment dated() {
            requireOrder(from, to);
            return new DatedEmployment(from, to);
        }
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Problem.form(
                            "dates-out-of-order",
                            Text.of("止日 %2$s 早于起日 %1$s。", "The end %2$s is before the start %1$s.", from, to))
                    .with("field", "to");
        }
    }
}
