package kejing.grading.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that HR proposes for a person and a second person decides (Q-21 in its first form).
 *
 * @param type the type of relationship manager; only of a placement
 * @param grade the position's code; only of a placement, empty for a type without grades
 * @param schemeId the ladder scheme in force on the effective date; only of a placement
 * @param basis the document or reason that it rests on
 */
public record GradeAct(
        UUID actId,
        String staffId,
        ActKind kind,
        LocalDate effectiveFrom,
        String type,
        String grade,
        String schemeId,
        String basis,
        ActState state,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        String decidedBy,
        String decidedByName,
        Instant decidedAt,
        int version) {

    GradeAct decided(ActState decision, String subject, String name, Instant at) {
        return new GradeAct(
                actId,
                staffId,
                kind,
                effectiveFrom,
                type,
                grade,
                schemeId,
                basis,
                decision,
                proposedBy,
                proposedByName,
                proposedAt,
                subject,
                name,
                at,
                version + 1);
    }
}
