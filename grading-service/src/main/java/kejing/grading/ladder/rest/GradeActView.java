package kejing.grading.ladder.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kejing.grading.ladder.ActKind;
import kejing.grading.ladder.ActState;
import kejing.grading.ladder.GradeAct;

/** An act on a person's grade or qualification and who proposed and decided it. */
public record GradeActView(
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
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        int version) {

    static GradeActView of(GradeAct act) {
        return new GradeActView(
                act.actId(),
                act.staffId(),
                act.kind(),
                act.effectiveFrom(),
                act.type(),
                act.grade(),
                act.schemeId(),
                act.basis(),
                act.state(),
                act.proposedByName(),
                act.proposedAt(),
                act.decidedByName(),
                act.decidedAt(),
                act.version());
    }
}
