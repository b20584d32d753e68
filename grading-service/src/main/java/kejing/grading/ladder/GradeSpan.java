package kejing.grading.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kejing.chassis.problem.Text;
import kejing.grading.qualification.Standing;

/**
 * A stretch of days with one answer to "which grade, and why".
 *
 * @param to the day after the last; empty if it has no end yet
 * @param ownGrade the grade that placements and annual evaluations have led to; empty for a type without grades
 * @param treatedAs the same with the quarter's treatment
 * @param grade what counts and is paid: the lower of treatedAs and the qualification's ceiling; empty if none
 * @param level of the grade
 * @param step number of the grade's position, from the bottom of the ladder
 * @param standing the qualification on these days
 * @param periodId the period whose evaluation, or lack of one, began the span
 * @param trace how it came about, sentence by sentence
 */
public record GradeSpan(
        LocalDate from,
        LocalDate to,
        String schemeId,
        String type,
        String ownGrade,
        String treatedAs,
        String grade,
        String level,
        Integer step,
        Standing standing,
        GradeReason reason,
        String periodId,
        List<Text> trace) {
    public GradeSpan {
        trace = List.copyOf(trace);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether another service would see no difference. */
    boolean paysAs(GradeSpan other) {
        return Objects.equals(grade, other.grade)
                && Objects.equals(level, other.level)
                && Objects.equals(step, other.step)
                && schemeId.equals(other.schemeId);
    }

    /** The same from another day on. */
    GradeSpan beginningOn(LocalDate day) {
        return new GradeSpan(
                day, to, schemeId, type, ownGrade, treatedAs, grade, level, step, standing, reason, periodId, trace);
    }
}
