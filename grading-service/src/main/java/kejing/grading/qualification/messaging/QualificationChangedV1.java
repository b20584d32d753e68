package kejing.grading.qualification.messaging;

import java.time.LocalDate;
import kejing.grading.qualification.QualificationState;
import kejing.grading.qualification.QualificationTimeline.Step;
import kejing.grading.qualification.Tier;

/**
 * {@value #TYPE}: from a day on a person's qualification stands like this. It replaces everything announced of the person
 * for that day and later; the end of a validity is announced in advance and taken back by a renewal.
 *
 * @param planId the exam that decided the grant
 */
public record QualificationChangedV1(
        String staffId, LocalDate effectiveFrom, QualificationState state, Tier tier, String planId) {
    public static final String TYPE = "kejing.grading.qualification-changed.v1";

    static QualificationChangedV1 of(String staffId, Step step) {
        return new QualificationChangedV1(
                staffId,
                step.from(),
                step.standing().state(),
                step.standing().tier(),
                step.grant().planId());
    }
}
