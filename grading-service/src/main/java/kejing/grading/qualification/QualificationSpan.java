package kejing.grading.qualification;

import java.time.LocalDate;

/**
 * A stretch of days on which one grant stands in one state.
 *
 * @param grant number of the grant
 * @param to the day after the last; empty if it has no end
 * @param cause what began it: {@code grant}, {@code validity}, {@code lapse}, {@code grant/<number>} of the one that took
 *     its place, {@code act/<id>}, or the case whose correction disqualified the person
 */
public record QualificationSpan(long grant, LocalDate from, LocalDate to, QualificationState state, String cause) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
