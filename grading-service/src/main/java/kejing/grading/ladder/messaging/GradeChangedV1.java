package kejing.grading.ladder.messaging;

import java.time.LocalDate;
import kejing.grading.ladder.GradeReason;
import kejing.grading.ladder.GradeSpan;

/**
 * {@value #TYPE}: from a day on a person is paid as this grade. It replaces everything announced of the person for that
 * day and later; without a grade there is no pay as a relationship manager.
 *
 * @param step the position counted from the bottom of the ladder
 */
public record GradeChangedV1(
        String staffId,
        String grade,
        String level,
        Integer step,
        LocalDate effectiveFrom,
        GradeReason reason,
        String schemeId) {
    public static final String TYPE = "kejing.grading.grade-changed.v1";

    static GradeChangedV1 of(String staffId, GradeSpan span) {
        return new GradeChangedV1(
                staffId, span.grade(), span.level(), span.step(), span.from(), span.reason(), span.schemeId());
    }
}
